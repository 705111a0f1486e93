import { makeFault as fault, type GuardFault } from './guard-fault.ts';

const MESSAGES = ['tests/platform/read-message.test.ts'];
const BACKGROUND = ['tests/platform/background.test.ts'];

/** Who may speak to the background, and what. */
export const DOOR_FAULTS: GuardFault[] = [
  fault('messages of another extension are heard', 'utils/platform/read-message.ts', 'sender.id !== self.id || ', '', MESSAGES),
  fault(
    'messages of any size are read',
    'utils/platform/read-message.ts',
    'if (!isSmall(raw, isOwn && isCopy(raw) ? MOST_BYTES_OF_A_COPY : MOST_BYTES)) return null;',
    '',
    MESSAGES,
  ),
  fault(
    'a page whose address merely contains ours counts as ours',
    'utils/platform/read-message.ts',
    'sender.url.startsWith(self.root)',
    'sender.url.includes(self.root)',
    MESSAGES,
  ),
  fault('a site that is not on the list may speak', 'utils/platform/read-message.ts', 'site === null || ', '', MESSAGES),
  fault(
    'a sandbox at a listed address may speak',
    'utils/platform/read-message.ts',
    'if (!isOfItsOrigin(sender.url, sender.origin)) return null;',
    '',
    MESSAGES,
  ),
  fault('messages from no tab are heard', 'utils/platform/read-message.ts', 'tab === undefined || tab < 0 || ', '', MESSAGES),
  fault('messages from no frame are heard', 'utils/platform/read-message.ts', ' || frame === undefined || frame < 0', '', MESSAGES),
  fault(
    'a site may choose for the buyer',
    'utils/platform/read-message.ts',
    "const FROM_CARDS = ['mark', 'undo', 'remind'];",
    "const FROM_CARDS = ['mark', 'undo', 'remind', 'country', 'site', 'language'];",
    MESSAGES,
  ),
  fault(
    'unknown fields of a message pass',
    'utils/core/message.ts',
    "z.strictObject({ type: z.literal('visit')",
    "z.looseObject({ type: z.literal('visit')",
    MESSAGES,
  ),
  fault('a look-up of any length is answered', 'utils/core/message.ts', 'z.maxLength(60)', 'z.maxLength(6000)', MESSAGES),
  fault('messages come without a limit', 'utils/platform/rate-limit.ts', 'recent.length < most', 'recent.length < most * 1000', MESSAGES),
  fault('one tab uses up the allowance of all', 'utils/platform/rate-limit.ts', 'passed.get(sender)', 'passed.get(0)', MESSAGES),
  fault(
    'a page of one host speaks for a page of another',
    'utils/platform/answer-observe.ts',
    'if (!definition?.addresses.some((address) => matchHost(host, address.host))) return null;',
    'if (!definition) return null;',
    BACKGROUND,
  ),
  fault(
    'what a page of a site switched off says is kept',
    'utils/platform/answer-observe.ts',
    'if (isOff(stored, site)) return stored;',
    '',
    BACKGROUND,
  ),
  fault(
    'a site switched off is still given the overlay',
    'utils/platform/answer-visit.ts',
    'if (isOff(state, site)) return { ok: false };',
    '',
    BACKGROUND,
  ),
  fault(
    'a step nobody knows is marked',
    'utils/platform/answer-command.ts',
    '!hasStep(journey, command.step) && command.step !== TOP_UP',
    "command.step === ''",
    BACKGROUND,
  ),
  fault(
    'any message may be as large as a saved copy',
    'utils/platform/read-message.ts',
    'isOwn && isCopy(raw) ? MOST_BYTES_OF_A_COPY : MOST_BYTES',
    'MOST_BYTES_OF_A_COPY',
    MESSAGES,
  ),
];
