import { globSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './driver.ts';

/** Where each browser keeps each copy, below its profile. */
const PLACES = {
  chromium: { local: 'Default/Local Extension Settings/*', indexed: 'Default/IndexedDB/chrome-extension_*.leveldb' },
  firefox: {
    local: 'storage/default/moz-extension+++*^userContextId=*/idb',
    indexed: 'storage/default/moz-extension+++*/idb',
  },
} as const;

export type Harmed = keyof (typeof PLACES)['chromium'];

const rubbish = (length: number) => Buffer.alloc(length, 'rubbish of a broken disk ');

/** What can become of a file. */
const HARMS = {
  'cut in the middle': (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  'cut near the end': (file: string) => truncateSync(file, Math.max(0, statSync(file).size - 200)),
  'cut to nothing': (file: string) => truncateSync(file, 0),
  'written over': (file: string) => writeFileSync(file, rubbish(statSync(file).size)),
  'written over at its end': (file: string) => {
    const bytes = readFileSync(file);
    const from = Math.floor(bytes.length * 0.7);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, from), rubbish(bytes.length - from)]));
  },
  'with bits turned over': (file: string) => {
    const bytes = readFileSync(file);
    for (let at = 50; at < bytes.length; at += 97) bytes.writeUInt8((bytes[at] ?? 0) ^ 0x55, at);
    writeFileSync(file, bytes);
  },
  removed: (file: string) => rmSync(file),
} as const;

export type Harm = keyof typeof HARMS;
export const harms = Object.keys(HARMS) as Harm[];

/** Does this to every file of one copy that holds data. Returns how many there were. */
export function damage(browser: BrowserName, profile: string, copy: Harmed, harm: Harm): number {
  const files = dataFiles(browser, profile, copy);
  for (const file of files) HARMS[harm](file);
  return files.length;
}

/** The files of one copy that hold data; locks, lists of files and logs of what the browser did are none. */
export function dataFiles(browser: BrowserName, profile: string, copy: Harmed): string[] {
  return (
    globSync(`${PLACES[browser][copy]}/**/*.{log,ldb,sqlite,sqlite-wal}`, { cwd: profile })
      // Firefox keeps storage.local in a folder of almost the same name.
      .filter((file) => browser !== 'firefox' || file.includes('^userContextId=') === (copy === 'local'))
      .map((file) => path.join(profile, file))
      .filter((file) => statSync(file).size > 0)
  );
}
