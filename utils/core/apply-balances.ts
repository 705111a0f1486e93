import { compare } from './decimal';
import type { Currency, Decimal, Unread } from './money';
import type { Observation } from './observation';
import type { OnboardingState, Reading } from './onboarding-state';

/** Two pages that say different amounts within this time disagree; afterwards money may simply have moved. */
const SAME_TIME = 60_000;
/** How many currencies and rates are kept: more than WorldFirst has. */
const MOST = 40;

type Money = Pick<OnboardingState, 'balances' | 'unreadBalances' | 'account' | 'otherAccount'>;
type Readings = OnboardingState['balances'];

/**
 * The balances after an observation, each with its own page and time: the newest of a currency counts, and nothing is added up. A balance
 * that a page shows without telling it (****) is noted as such. Where another account's name stands, the old readings come back as they
 * were under the name known so far, and the buyer is asked; where no name stands, nothing is taken while that question is open.
 */
export function applyBalances(
  state: OnboardingState,
  { page, facts, observedAt: at }: Observation,
  isNewer: (stored: number | undefined) => boolean,
): Money {
  const { balances, unreadBalances, account, otherAccount, accountsIgnored = [] } = state;
  const name = facts.accountName;
  const before = { balances, ...given({ unreadBalances, account, otherAccount }) };
  if (name !== undefined && account && name !== account.name) {
    const asked = accountsIgnored.includes(name) || !isNewer(otherAccount?.at) ? otherAccount : { name, page, at };
    const own = { ...balances, ...account.balances };
    return { balances: own, ...given({ unreadBalances, account, otherAccount: asked }) };
  }
  if (name === undefined && otherAccount) return before;
  const readings: Readings = { ...balances };
  const unread = { ...unreadBalances };
  for (const [currency, told] of Object.entries(facts.balances ?? {})) {
    const last = Math.max(readings[currency]?.at ?? -1, unread[currency]?.at ?? -1);
    if (!isNewer(last < 0 ? undefined : last)) continue;
    if (isUnread(told)) unread[currency] = { why: told, page, at };
    else {
      delete unread[currency];
      readings[currency] = reading(readings[currency], told, page, at);
    }
  }
  const known = name === undefined ? account : { name, page, at, balances: only(readings, facts.balances, account?.balances) };
  const some = Object.keys(unread).length > 0 ? newest(unread) : undefined;
  return { balances: newest(readings), ...given({ unreadBalances: some, account: known }) };
}

/** The newest rate of each pair of currencies. */
export function applyRate(
  state: OnboardingState,
  { page, facts, observedAt: at }: Observation,
  isNewer: (stored: number | undefined) => boolean,
) {
  const { fxRate } = facts;
  const pair = `${fxRate?.from}/${fxRate?.to}`;
  if (!fxRate || !isNewer(state.rates?.[pair]?.at)) return {};
  return { rates: newest({ ...state.rates, [pair]: { ...fxRate, page, at } }) };
}

function reading(old: Reading | undefined, amount: Decimal, page: string, at: number): Reading {
  const differs = old && old.page !== page && compare(old.amount, amount) !== 0 && at - old.at < SAME_TIME;
  const other = differs
    ? { amount: old.amount, page: old.page, at: old.at }
    : old?.page === page && old.other && at - old.other.at < SAME_TIME
      ? old.other
      : undefined;
  return { amount, page, at, ...(other && compare(other.amount, amount) !== 0 ? { other } : {}) };
}

function only(readings: Readings, told: Observation['facts']['balances'] = {}, before: Readings = {}): Readings {
  const own = Object.entries(readings).filter(([currency]) => Object.hasOwn(told, currency) && !isUnread(told[currency] ?? ''));
  return newest({ ...before, ...Object.fromEntries(own) });
}

function newest<T extends { at: number }>(record: Record<Currency, T>): Record<Currency, T> {
  const all = Object.entries(record);
  return all.length <= MOST ? record : Object.fromEntries(all.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST));
}

function isUnread(told: string): told is Unread {
  return told === 'masked' || told === 'disagree';
}

/** Without the fields that are undefined: the state has none of those. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
