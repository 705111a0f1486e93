import { readFileSync } from 'node:fs';
import path from 'node:path';
import { backupChecksum, writeBackup } from '../../utils/core/backup';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { NOON } from './journey';

export type Refusal = 'copyTooLarge' | 'copyNotOurs' | 'copyDamaged' | 'copyNewer';
export type HostileBackup = [what: string, text: string, error: Refusal];

/** A full state and its file. */
export const full = JSON.parse(readFileSync(path.join(import.meta.dirname, 'released-states/1.json'), 'utf8')) as OnboardingState;
export const good = writeBackup(full, NOON);

/** A file with this state and a right checksum, as somebody who has read our source can make it. */
export const sealed = (state: unknown, savedAt: unknown = NOON) =>
  JSON.stringify({ format: '1688-guidebook-copy', version: 1, savedAt, checksum: backupChecksum(savedAt as number, state), state });
const rebuilt = (more: object) => JSON.stringify({ ...(JSON.parse(good) as object), ...more });
const without = (name: string) => {
  const { [name]: _gone, ...rest } = JSON.parse(good) as Record<string, unknown>;
  return JSON.stringify(rest);
};

const letters = (count: number, letter = 'x') => letter.repeat(count);
const NOT_JSON: [string, string][] = [
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['one letter', 'x'],
  ['a zero byte', '\0'],
  ['a byte order mark', '\ufeff'],
  ['text', 'Dear buyer, open this file'],
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['an SVG with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['XML that fills the memory', '<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><l>&b;</l>'],
  ['YAML that runs code', '!!python/object/apply:os.system ["id"]'],
  ['a program', 'process.exit()'],
  ['JSON with a comment', `/* a */ ${good}`],
  ['JSON with a comma too many', good.replace(/\}\s*$/, ',}')],
  ['JSON in single quotes', good.replaceAll('"', "'")],
  ['two files in one', good + good],
  ['JSONP', `callback(${good})`],
  ['a guarded JSON', `)]}'\n${good}`],
  ['half a file', good.slice(0, good.length / 2)],
  ['the last brace cut off', good.trimEnd().slice(0, -1)],
  ['NaN', 'NaN'],
  ['Infinity', good.replace(String(NOON), 'Infinity')],
  ['a hexadecimal number', good.replace(String(NOON), '0x10')],
  ['a lone surrogate in a broken text', '"\\ud800'],
  ['an archive', 'PK\u0003\u0004\u0014'],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
];
const NOT_OURS: [string, unknown][] = [
  ['null', null],
  ['true', true],
  ['a number', 1688],
  ['a number beyond all', 1e308],
  ['a text', 'x'],
  ['an empty list', []],
  ['an empty object', {}],
  ['our file in a list', [JSON.parse(good)]],
  ['our file as a text', good],
  ['a state alone', full],
  ['a record of the store', { sequence: 9, at: NOON, checksum: 'x', state: '{}' }],
  ['another format', { ...JSON.parse(good), format: 'team-file' }],
  ['our format in capitals', { ...JSON.parse(good), format: '1688-GUIDEBOOK-COPY' }],
  ['our format with a zero byte', { ...JSON.parse(good), format: '1688-guidebook-copy\0' }],
  ['our format in a list', { ...JSON.parse(good), format: ['1688-guidebook-copy'] }],
  ['no version', { ...JSON.parse(good), version: undefined }],
  ['version 0', { ...JSON.parse(good), version: 0 }],
  ['version -1', { ...JSON.parse(good), version: -1 }],
  ['version 1.5', { ...JSON.parse(good), version: 1.5 }],
  ['version "1"', { ...JSON.parse(good), version: '1' }],
  ['version [1]', { ...JSON.parse(good), version: [1] }],
  ['version true', { ...JSON.parse(good), version: true }],
];
/** Names that could reach a prototype, in every place that a file has. */
const POISONED = ['__proto__', 'constructor', 'prototype'].flatMap((name): [string, string][] => [
  [`${name} at the top`, `{"${name}":{"polluted":1},${good.slice(good.indexOf('{') + 1)}`],
  [`${name} in the state`, good.replace('"facts": {', `"${name}": {"polluted": 1}, "facts": {`)],
  [`${name} among the facts`, good.replace('"facts": {', `"facts": {"${name}": {"polluted": 1},`)],
  [`${name} among the marks`, good.replace('"marks": {', `"marks": {"${name}": {"at": 1, "by": "buyer"},`)],
  [`${name} among the balances`, good.replace('"balances": {', `"balances": {"${name}": {"amount": "1", "page": "a/b", "at": 1},`)],
  [`${name} among the choices`, good.replace('"choices": {', `"choices": {"${name}": true,`)],
  [`${name} spelt in escapes`, good.replace('"marks": {', `"marks": {"${[...name].map(escaped).join('')}": 1,`)],
  [`${name} deep inside`, good.replace('"marks": {', `"marks": {"a/b": {"at": {"${name}": 1}},`)],
  [`${name} in another file`, `{"a":[{"${name}":1}]}`],
]);
const DAMAGED: [string, string][] = [
  ['no checksum', without('checksum')],
  ['no state', without('state')],
  ['no time', without('savedAt')],
  ['an empty checksum', rebuilt({ checksum: '' })],
  ['a checksum of another file', rebuilt({ checksum: backupChecksum(NOON, {}) })],
  ['a checksum as a number', rebuilt({ checksum: 0 })],
  ['one field more', rebuilt({ extra: 1 })],
  ['a time that was changed', rebuilt({ savedAt: NOON + 1 })],
  ['a time as a text', sealed(full, 'now')],
  ['a time before all time', sealed(full, -1)],
  ['a time after all time', sealed(full, 1e300)],
  ['an amount that was changed', good.replace('10169.50', '90169.50')],
  ['a mark that was added', good.replace('"marks": {', '"marks": {"pay/pay": {"at": 1, "by": "buyer"},')],
  ['a state as a text', sealed(JSON.stringify(full))],
  ['a state that is null', sealed(null)],
  ['a state that is a list', sealed([full])],
  ['a state that is empty', sealed({})],
];
/** States with a right checksum that no version of ours could have written. */
const IMPOSSIBLE: [string, object][] = [
  ['a state of version 0', { version: 0 }],
  ['a state of version "1"', { version: '1' }],
  ['a field nobody knows', { secret: 'x' }],
  ['a fact nobody knows', { facts: { password: { value: 'x', page: '1688/home', at: 1 } } }],
  ['a fact of another kind', { facts: { alipayBound: { value: 'yes', page: '1688/home', at: 1 } } }],
  ['a fact without its page', { facts: { paid: { value: true, at: 1 } } }],
  ['a fact without its time', { facts: { paid: { value: true, page: '1688/home' } } }],
  ['a name as long as a book', { facts: { memberName: { value: letters(61), page: '1688/home', at: 1 } } }],
  ['a label as long as a book', { facts: { tradeMode: { value: letters(41), page: '1688/home', at: 1 } } }],
  ['twenty-one payment methods', { facts: { paymentMethodsOffered: { value: Array(21).fill('x'), page: '1688/home', at: 1 } } }],
  ['an amount as a number', { balances: { CNH: { amount: 1e9, page: 'worldfirst/home', at: 1 } } }],
  ['an amount in words', { balances: { CNH: { amount: 'much', page: 'worldfirst/home', at: 1 } } }],
  ['an amount with an exponent', { balances: { CNH: { amount: '1e9', page: 'worldfirst/home', at: 1 } } }],
  ['an amount in Arabic digits', { balances: { CNH: { amount: '\u0661\u0662', page: 'worldfirst/home', at: 1 } } }],
  ['an amount with a line after it', { balances: { CNH: { amount: '1\n', page: 'worldfirst/home', at: 1 } } }],
  ['an amount of sixteen digits', { balances: { CNH: { amount: letters(16, '9'), page: 'worldfirst/home', at: 1 } } }],
  ['a currency in small letters', { balances: { cnh: { amount: '1', page: 'worldfirst/home', at: 1 } } }],
  ['a currency of four letters', { balances: { CNHX: { amount: '1', page: 'worldfirst/home', at: 1 } } }],
  ['a page with a way up', { arrivals: { '../../etc': 1 } }],
  ['a page that is an address', { arrivals: { 'https://evil.example/': 1 } }],
  ['a page with a script', { arrivals: { '<script>/x': 1 } }],
  ['a page of seventy letters', { arrivals: { [`1688/${letters(66)}`]: 1 } }],
  ['an arrival before all time', { arrivals: { '1688/home': -1 } }],
  ['an arrival after all time', { arrivals: { '1688/home': 9e15 } }],
  ['an arrival in words', { arrivals: { '1688/home': 'today' } }],
  ['a step with markup', { marks: { 'alipay/<img src=x onerror=alert(1)>': { at: 1, by: 'buyer' } } }],
  ['a mark by somebody else', { marks: { 'alipay/install': { at: 1, by: 'admin' } } }],
  ['a mark with a note', { marks: { 'alipay/install': { at: 1, by: 'buyer', note: 'x' } } }],
  ['a mark that is true', { marks: { 'alipay/install': true } }],
  ['marks as a list', { marks: ['alipay/install'] }],
  ['an order stage that there is not', { orderTrail: [{ stage: 5, at: 1 }] }],
  ['a trail without an end', { orderTrail: Array(61).fill({ stage: 1, at: 1 }) }],
  ['a language that is a path', { choices: { sitesOff: [], language: letters(21, '/') } }],
  ['a country in words', { choices: { sitesOff: [], country: 'Singapore' } }],
  ['a route that there is not', { choices: { sitesOff: [], route: 'free' } }],
  ['a choice nobody knows', { choices: { sitesOff: [], admin: true } }],
  ['no list of sites', { choices: {} }],
  ['a thousand sites', { choices: { sitesOff: Array(1000).fill('1688') } }],
  ['a reminder in words', { reminders: { 'worldfirst/review': { due: 'soon', asked: 1 } } }],
  ['a reminder of an object', { reminders: { 'worldfirst/review': { due: { valueOf: 1 }, asked: 1 } } }],
  ['command ids without an end', { applied: Array(201).fill('command-1') }],
  ['a command id with markup', { applied: ['<script>alert(1)</script>'] }],
  ['a notice of its own', { notice: 'You have won' }],
  ['one copy that is a number', { oneCopy: 1 }],
];
const NEWER: [string, string][] = [
  ['a file of version 2', rebuilt({ version: 2 })],
  ['a file of version 2 with other fields', JSON.stringify({ format: '1688-guidebook-copy', version: 2, body: 'x' })],
  ['a file of a far version', rebuilt({ version: Number.MAX_SAFE_INTEGER })],
  ['a state of version 2', sealed({ ...full, version: 2 })],
  ['a state of version 2 with other fields', sealed({ version: 2, all: 'new' })],
];
const LARGE: [string, string][] = [
  ['one letter too many', letters(256 * 1024 + 1, ' ')],
  ['a good file with spaces behind it', good + letters(256 * 1024, ' ')],
  ['a megabyte of brackets', letters(1_000_000, '[')],
  ['a text without an end', JSON.stringify(letters(300_000))],
];
/** As large as may be, and made to take long. */
const SLOW: [string, string][] = [
  ['nested lists', letters(260_000, '[')],
  ['nested lists that end', letters(130_000, '[') + letters(130_000, ']')],
  ['nested objects', `${'{"a":'.repeat(40_000)}1${letters(40_000, '}')}`],
  ['a nested state', sealed(JSON.parse(`${'{"a":'.repeat(500)}1${letters(500, '}')}`))],
  ['numbers without an end', `[${letters(260_000, '9')}]`],
  ['a million zeros of an exponent', `[1e${letters(200_000, '9')}]`],
  ['the same name again and again', `{${'"a":1,'.repeat(40_000)}"a":1}`],
  ['escapes', `"${'\\u0041'.repeat(40_000)}"`],
];

/** Files that must change nothing, each with what the buyer is told. */
export const hostileBackups: HostileBackup[] = [
  ...NOT_JSON.map(([what, text]): HostileBackup => [what, text, 'copyNotOurs']),
  ...NOT_OURS.map(([what, json]): HostileBackup => [what, JSON.stringify(json), 'copyNotOurs']),
  ...POISONED.map(([what, text]): HostileBackup => [what, text, 'copyNotOurs']),
  ...DAMAGED.map(([what, text]): HostileBackup => [what, text, 'copyDamaged']),
  ...IMPOSSIBLE.map(([what, more]): HostileBackup => [what, sealed({ ...freshState(), ...more }), 'copyDamaged']),
  ...NEWER.map(([what, text]): HostileBackup => [what, text, 'copyNewer']),
  ...LARGE.map(([what, text]): HostileBackup => [what, text, 'copyTooLarge']),
  ...SLOW.map(([what, text]): HostileBackup => [what, text, what === 'a nested state' ? 'copyDamaged' : 'copyNotOurs']),
];

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
