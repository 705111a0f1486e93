import { makeFault as fault, type GuardFault } from './guard-fault.ts';

const ADDRESSES = ['tests/core/match-address.test.ts'];

/** Where the guide may stand, and what it may read of our own package. */
export const PLACE_FAULTS: GuardFault[] = [
  fault(
    'an address that only begins like ours fits',
    'utils/core/match-host.ts',
    'if (at < 0) return host === pattern;',
    'if (at < 0) return host.startsWith(pattern);',
    ADDRESSES,
  ),
  fault(
    'an address that only ends like ours fits',
    'utils/core/match-host.ts',
    'return host === pattern;',
    'return host.endsWith(pattern);',
    ADDRESSES,
  ),
  fault('any number of letters fits', 'utils/core/match-host.ts', 'letters.length <= MOST_LETTERS && ', '', ADDRESSES),
  fault('signs other than letters fit', 'utils/core/match-host.ts', "letter >= 'a' && letter <= 'z'", "letter !== '/'", ADDRESSES),
  fault('plain http is believed', 'utils/core/parse-url.ts', "parts.protocol === 'https:'", "parts.protocol.startsWith('http')", ADDRESSES),
  fault('a user name before the host is overlooked', 'utils/core/parse-url.ts', ' && !parts.username', '', ADDRESSES),
  fault('another port is believed', 'utils/core/parse-url.ts', ' && !parts.port', '', ADDRESSES),
  fault('a longer name of a path fits', 'utils/core/match-address.ts', " || path[start.length] === '/'", ' || path.length > 0', ADDRESSES),
  fault(
    'an address that shall not fit does',
    'utils/core/match-address.ts',
    '!not?.some((other) => beginsAtBoundary(pathname, other)) &&',
    '',
    ['tests/core/match-address.test.ts', 'tests/core/wrong-addresses.test.ts'],
  ),
  fault(
    'the query decides nothing',
    'utils/core/match-address.ts',
    "(searchParams.get(name) ?? '').startsWith(start)",
    "name !== '' && start !== ''",
    ADDRESSES,
  ),
  fault('a file outside our package is read', 'utils/platform/read-own-file.ts', 'if (!OWN_PATH.test(path)) return null;', '', [
    'tests/platform/read-own-file.test.ts',
  ]),
];
