import { makeFault as fault, type GuardFault } from './guard-fault.ts';

const OBSERVATION = ['tests/core/apply-observation.test.ts'];
const READINESS = ['tests/core/assess-readiness.test.ts', 'tests/core/assess-readiness-by-route.test.ts'];

/** What pages say, money, and what the overlay believes. */
export const FACT_FAULTS: GuardFault[] = [
  fault(
    'a sighting from the future counts',
    'utils/core/apply-observation.ts',
    'if (isAhead(at, now) || at < 0) return state;',
    '',
    OBSERVATION,
  ),
  fault('the older sighting wins', 'utils/core/apply-observation.ts', 'at >= stored ||', 'at < stored ||', OBSERVATION),
  fault(
    'every look is an arrival',
    'utils/core/apply-observation.ts',
    'arrived && isNewer(state.arrivals[page])',
    'isNewer(state.arrivals[page])',
    OBSERVATION,
  ),
  fault('a page that lies still is written each time', 'utils/core/has-news.ts', '>= MINUTE', '>= 0', OBSERVATION),
  fault(
    'ready although a cent is missing',
    'utils/core/assess-readiness.ts',
    'const covers = compare(balance.amount, sum.needed) >= 0;',
    'const covers = compare(balance.amount, order.value.amount) >= 0;',
    READINESS,
  ),
  fault(
    'an old balance is relied on',
    'utils/core/assess-readiness.ts',
    "if (balance.at < oldest) return { why: 'oldBalance', look: home };",
    '',
    READINESS,
  ),
  fault(
    'a balance that was spent is relied on',
    'utils/core/assess-readiness.ts',
    "if (isSpent(state, balance)) return { why: 'spent', look: home };",
    '',
    READINESS,
  ),
  fault(
    'another currency is compared',
    'utils/core/assess-readiness.ts',
    "if (order.value.currency !== 'CNY') return",
    "if (order.value.currency === '') return",
    READINESS,
  ),
  fault('the fee is rounded down', 'utils/core/decimal.ts', ' + (units % divisor > 0n ? 1n : 0n)', '', ['tests/core/decimal.test.ts']),
  fault('a sighting of an order before counts for this one', 'utils/core/proof-of-step.ts', 'seen.at < floors.since[stage] || ', '', [
    'tests/core/apply-observation.test.ts',
    'tests/core/build-guidance.test.ts',
  ]),
  fault(
    'the overlay believes any answer',
    'utils/core/read-push.ts',
    "if (value.type === 'point' || value.type === 'off') return { type: value.type };",
    "if (typeof value.type === 'string' && value.type !== 'brief') return { type: 'off' };",
    ['tests/core/read-push.test.ts'],
  ),
  fault(
    'a brief of another form is drawn',
    'utils/core/read-push.ts',
    'return hasCard && Array.isArray(value.terms) && isRecord(value.words)',
    'return hasCard && isRecord(value.words)',
    ['tests/core/read-push.test.ts'],
  ),
];
