import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/components.css';
import '../../../components/own-components.css';
import '../../../components/own-pages.css';
import '../../../components/own-guide.css';
import { render } from 'preact';
import { Guard } from '../../../components/Guard';
import { Money } from '../../../components/panel/Money';
import type { MoneyCalls } from '../../../components/popup/money-view';
import { Readiness } from '../../../components/popup/Readiness';
import { Verdict } from '../../../components/Verdict';
import { buildMoney } from '../../../entrypoints/popup/build-money';
import { buildReadiness } from '../../../entrypoints/popup/build-readiness';
import type { PopupSituation } from '../../../entrypoints/popup/situation';
import { assessReadiness } from '../../../utils/core/assess-readiness';
import type { Route } from '../../../utils/core/buyer';
import { loadGuidebook } from '../../../utils/platform/guidebook';
import { type Locale, openLocale } from '../../../utils/platform/locale';
import { makeGuard } from '../../../utils/platform/make-guard';
import { sayVerdict } from '../../../utils/platform/make-verdict';
import { NOON } from '../../core/journey';
import { VERDICTS, type VerdictSample } from '../../verdicts';

// ?lang=de&route=payments&country=MY&only=short: drawn by the product's own builders from the samples that the tests use.
const asked = new URLSearchParams(location.search);
const WIDTHS = [360, 280, 500];
const nothing = () => {};
const calls: MoneyCalls = {
  openNext: nothing,
  remindTopUp: nothing,
  answerAccount: nothing,
  dismissOrder: nothing,
  setFee: () => true,
  setMargin: () => false,
  setAge: nothing,
  takeUsual: nothing,
};

function situationOf({ state, order }: VerdictSample, locale: Locale): PopupSituation {
  const choices = {
    ...state.choices,
    ...(asked.has('route') ? { route: asked.get('route') as Route } : {}),
    ...(asked.has('country') ? { country: asked.get('country') ?? '' } : {}),
  };
  return {
    as: 'panel',
    window: null,
    guidebook: loadGuidebook(),
    locale,
    state: { ...state, choices },
    order,
    now: NOON,
    notice: null,
    failed: null,
    keys: [],
    refused: false,
    notifications: 'not asked',
    url: undefined,
    where: { at: 'page', tab: 1, site: '1688', page: '1688/cashier' },
    frames: [],
  };
}

function Piece({ name, sample, locale }: { name: string; sample: VerdictSample; locale: Locale }) {
  const situation = situationOf(sample, locale);
  const { state, order } = situation;
  const readiness = buildReadiness(situation, true);
  const guard = makeGuard('1688/cashier', order, state, locale, NOON);
  const verdict = sayVerdict(assessReadiness(state, NOON, order), locale);
  const theme = asked.get('theme') ?? 'light';
  const ground = (width: number) => (box: HTMLElement | null) => {
    box?.style.setProperty('inline-size', `${width}px`);
  };
  return (
    <section id={name.replace(' ', '-')}>
      <h2>{name}</h2>
      <div class="row">
        {WIDTHS.map((width) => (
          <div class="ground framed" key={width} ref={ground(width)}>
            <div class="gb" lang={locale.language} dir={locale.dir} data-theme={theme}>
              <main class="page panel">
                {readiness && <Readiness readiness={readiness.view} calls={calls} />}
                <Money money={buildMoney(situation)} calls={calls} />
              </main>
            </div>
          </div>
        ))}
        <div class="gb" lang={locale.language} dir={locale.dir} data-theme={theme}>
          <section class="card">{guard && <Guard guard={guard} />}</section>
          <Verdict verdict={verdict} />
        </div>
      </div>
    </section>
  );
}

const locale = await openLocale(asked.get('lang') ?? 'en');
const shown = Object.entries(VERDICTS).filter(([name]) => name.includes(asked.get('only') ?? ''));
render(
  <main>
    {shown.map(([name, sample]) => (
      <Piece key={name} name={name} sample={sample} locale={locale} />
    ))}
  </main>,
  document.body,
);
