import { makeFault as fault, type GuardFault } from './guard-fault.ts';

const BACKUP = ['tests/core/backup.test.ts'];
const STORE = ['tests/platform/store.test.ts'];
const BACKGROUND = ['tests/platform/background.test.ts'];
const LET_GO = ['tests/platform/let-go.test.ts'];

/** That nothing is lost, and nothing counts twice. */
export const STORE_FAULTS: GuardFault[] = [
  fault(
    'a background that was let go of goes on when it cannot read',
    'utils/platform/read-copies.ts',
    'if (error instanceof LetGo) throw error;',
    '',
    LET_GO,
  ),
  fault(
    'a background that was let go of says done when one copy was written',
    'utils/platform/update-copies.ts',
    'passOnLetGo(results);',
    '',
    LET_GO,
  ),
  fault(
    'a background that was let go of deletes one copy only',
    'utils/platform/erase-copies.ts',
    'passOnLetGo(await Promise.allSettled(copies.map((copy) => copy.write(nothing))));',
    'await Promise.allSettled(copies.map((copy) => copy.write(nothing)));',
    LET_GO,
  ),
  fault(
    'a checksum is not looked at',
    'utils/platform/open-record.ts',
    'if (recordChecksum(sequence, at, text) !== checksum) return damaged;',
    '',
    STORE,
  ),
  fault('the checksum leaves the number out', 'utils/platform/seal-record.ts', 'return fingerprint(', 'return fingerprint(text || ', [
    'tests/platform/store-fuzz.test.ts',
    ...STORE,
  ]),
  fault(
    'the record of a newer version is taken for damage',
    'utils/platform/open-record.ts',
    "return { kind: 'newer', sequence, raw: record };",
    'return damaged;',
    STORE,
  ),
  fault(
    'a newer version is written over',
    'utils/platform/choose-record.ts',
    "notice: 'storeNewer' }, sequence, readOnly: true",
    "notice: 'storeNewer' }, sequence, readOnly: false",
    STORE,
  ),
  fault('the older copy wins', 'utils/platform/choose-record.ts', 'b.sequence - a.sequence', 'a.sequence - b.sequence', STORE),
  fault(
    'damage of one copy is not told',
    'utils/platform/choose-record.ts',
    "damaged && !told ? { ...newest.state, notice: 'storeRepaired', noticeAt: newest.at }",
    'damaged && !told ? newest.state',
    STORE,
  ),
  fault('two or more writes behind count as a kill', 'utils/platform/choose-record.ts', 'behind > 1', 'behind > 1000', STORE),
  fault('the loss of both copies is not told', 'utils/platform/choose-record.ts', "notice: 'storeLost' }", '}', STORE),
  fault(
    'a damaged copy is not kept aside',
    'utils/platform/aside-entries.ts',
    "if (record.kind === 'damaged') keep",
    "if (record.kind === 'newer' as string) keep",
    STORE,
  ),
  fault(
    'what was kept aside is forgotten at the next damage',
    'utils/platform/aside-entries.ts',
    'if (earlier.success) earlier.data.forEach(keep);',
    'if (earlier.success) earlier.data.slice(1).forEach(keep);',
    STORE,
  ),
  fault(
    'an unreadable copy is written over',
    'utils/platform/update-copies.ts',
    "if (kind === 'unreadable') return",
    "if (kind === ('never' as string)) return",
    STORE,
  ),
  fault(
    'a refused write is acknowledged',
    'utils/platform/update-copies.ts',
    "if (written === 0) return { ok: false, state: view.state, error: 'storeFull' };",
    '',
    STORE,
  ),
  fault('only one copy is written', 'utils/platform/update-copies.ts', 'view.opened.map(', 'view.opened.slice(0, 1).map(', STORE),
  fault(
    'the number does not grow',
    'utils/platform/update-copies.ts',
    'writeBoth(kept, view.sequence + 1, next)',
    'writeBoth(kept, view.sequence, next)',
    STORE,
  ),
  fault(
    'a store that is read only is written',
    'utils/platform/update-copies.ts',
    'if (view.readOnly) return',
    'if (view.readOnly && now < 0) return',
    STORE,
  ),
  fault(
    'a write is not waited for',
    'utils/platform/answer-command.ts',
    'const result = await changeState(',
    'const result = { ok: true, state: (await stage.copies[0].read()).record, changed: true } as never as Awaited<ReturnType<typeof changeState>>; void changeState(',
    [...STORE, ...BACKGROUND],
  ),
  fault(
    'changes are made without the lock',
    'utils/platform/answer-command.ts',
    'const updated = await stage.alone(async () => {',
    'const updated = await (async (work: () => Promise<Awaited<ReturnType<typeof changeState>>>) => work())(async () => {',
    BACKGROUND,
  ),
  fault(
    'a command sent again takes effect again',
    'utils/core/apply-command.ts',
    'if (state.applied.includes(command.id)) return state;',
    '',
    ['tests/core/apply-command.test.ts'],
  ),
  fault('command numbers are kept for ever', 'utils/core/remember-command.ts', '.slice(-REMEMBERED)', '', [
    'tests/core/apply-command.test.ts',
  ]),
  fault('an undone step stays done', 'utils/core/proof-of-step.ts', 'proof.at > undone', 'proof.at > -1', [
    'tests/core/apply-command.test.ts',
  ]),
  fault(
    'a saved copy that was changed is taken',
    'utils/core/backup.ts',
    ' || backupChecksum(backup.data.savedAt, backup.data.state) !== backup.data.checksum',
    '',
    BACKUP,
  ),
  fault(
    'a saved copy of any size is read',
    'utils/core/backup.ts',
    "if (text.length > MOST_BACKUP_BYTES) return refuse('copyTooLarge');",
    '',
    BACKUP,
  ),
  fault(
    'a saved copy of a later version is read',
    'utils/core/backup.ts',
    "if (any.data.version > VERSION) return refuse('copyNewer');",
    '',
    BACKUP,
  ),
  fault(
    'names that reach a prototype are read',
    'utils/core/parse-foreign-json.ts',
    "if (FORBIDDEN.includes(key)) throw new Error('a forbidden name');",
    '',
    BACKUP,
  ),
];
