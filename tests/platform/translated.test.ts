import { expect, test } from 'vitest';
import { FromSite } from '../../utils/core/message';
import { answer } from '../../utils/platform/answer';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { meaningsIn } from '../../utils/platform/meanings-in';
import { frameOf, fromPopup, observe, stateOf } from './ask';
import { memoryStage } from './memory-stage';

const account = frameOf('work.1688.com');
const cashier = frameOf('air.1688.com', 2);
const translated = (world: ReturnType<typeof memoryStage>, lang: string | null, at = account) =>
  answer(world.stage, { ...at, message: { type: 'translated', lang } });

test('the card of a translated page says so, and no longer once the original is back', async () => {
  const world = memoryStage();
  const first = await observe(world, account, '1688/alipay-account', {}, ['verify'], undefined, true);
  expect(first?.card?.note).toContain('Your browser has translated this page');
  expect((await observe(world, account, '1688/alipay-account', {}, ['verify']))?.card).not.toHaveProperty('note');
  // And when another tab changes something, what is pushed says so still.
  await observe(world, account, '1688/alipay-account', {}, ['verify'], undefined, true);
  world.sent.length = 0;
  await fromPopup(world, { id: 'command-language', kind: 'language', language: 'de' });
  const notes = () => world.sent.flatMap(({ message }) => (message.type === 'brief' ? message.brief.card?.note : []));
  await expect.poll(notes).toEqual([expect.stringContaining('Ihr Browser hat diese Seite übersetzt')]);
});

test('nothing that a translated page says is kept: no amount, no name, no proof; that it was opened is', async () => {
  const world = memoryStage();
  await observe(
    world,
    cashier,
    '1688/cashier',
    { orderTotal: { currency: 'CNY', amount: '10.00' }, memberName: 'somebody', balances: { CNH: '5.00' }, paid: true },
    [],
    undefined,
    true,
  );
  const state = await stateOf(world);
  expect(state).toMatchObject({ facts: {}, balances: {}, shown: {}, arrivals: { '1688/cashier': world.clock.now } });
  expect(state.orderTotal).toBeUndefined();
  expect(state.orderTrail).toEqual([{ stage: 2, at: world.clock.now }]);
});

test('what a page shows proves no step while it is translated', async () => {
  const { journey } = loadGuidebook();
  const proofs = journey.chapters.flatMap(({ steps }) => steps.flatMap(({ done }) => done.flatMap((way) => ('shows' in way ? way : []))));
  expect(proofs.length).toBeGreaterThan(0);
  for (const { on, shows } of proofs) {
    const world = memoryStage();
    const host = world.stage.guidebook.pages[on]?.addresses[0]?.host.replace('{letters}', 'zth') ?? '';
    await observe(world, frameOf(host), on, {}, [shows], undefined, true);
    expect((await stateOf(world)).shown, shows).toEqual({});
    await observe(world, frameOf(host), on, {}, [shows]);
    expect(Object.keys((await stateOf(world)).shown).length, shows).toBeGreaterThan(0);
  }
});

test('the definitions come in the language of the translation where we have it, and no step counts as a new arrival', async () => {
  const world = memoryStage('fr');
  for (const lang of ['de', 'pt', 'pl', '', null]) await translated(world, lang);
  expect(world.translations.map(({ lang, locale }) => [lang, locale?.language ?? null])).toEqual([
    ['de', 'de'],
    ['pt', 'pt-BR'],
    ['pl', null],
    ['', 'fr'],
    [null, null],
  ]);
  expect((await stateOf(world)).arrivals).toEqual({});
});

test('a site that is switched off is left alone', async () => {
  const world = memoryStage();
  await fromPopup(world, { id: 'command-site', kind: 'site', site: '1688', on: false });
  expect(await translated(world, 'de')).toEqual({ ok: false });
  expect(world.translations).toEqual([]);
});

test('a language of any length or kind is refused', () => {
  for (const lang of ['x'.repeat(21), 7, undefined, {}]) expect(FromSite.safeParse({ type: 'translated', lang }).success).toBe(false);
});

test('meanings are known by every form of a term, whatever spaces it is written with', async () => {
  const meanings = meaningsIn(await openLocale('en'), loadGuidebook().terms);
  expect(meanings('提交订单')).toHaveLength(1);
  expect(meanings('提 交 订 单')).toEqual(meanings('提交订单'));
  expect(meanings('没有这个词')).toEqual([]);
});

test('a site that is switched off or silenced is brought nothing, translated or not', async () => {
  const world = memoryStage();
  await fromPopup(world, { id: 'command-silence', kind: 'silence', on: true });
  expect(await translated(world, 'de')).toEqual({ ok: false });
  await fromPopup(world, { id: 'command-loud', kind: 'silence', on: false });
  await fromPopup(world, { id: 'command-off', kind: 'site', site: '1688', on: false });
  expect(await translated(world, 'de')).toEqual({ ok: false });
  expect(world.injected).toEqual([]);
});
