import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import type { WelcomeCalls, WelcomeView } from '../../components/welcome/welcome-view';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { browser } from '../../utils/platform/browser';
import { countriesIn } from '../../utils/platform/countries';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { languages, nativeName, openLocale } from '../../utils/platform/locale';
import { sendCommand } from '../../utils/platform/send-from-own-page';
import { watchState } from '../../utils/platform/watch-state';
import { firstPage } from './first-page';

const calls = (state: OnboardingState): WelcomeCalls => ({
  chooseLanguage: (language) => void sendCommand({ kind: 'language', language }),
  chooseCountry: (country) => void sendCommand({ kind: 'country', country }),
  openFirst: () => {
    const url = firstPage(loadGuidebook(), state);
    if (url !== undefined) void browser.tabs.update({ url });
  },
  openGuide: () => void browser.tabs.update({ url: browser.runtime.getURL('/guide.html') }),
});

const draw = async (state: OnboardingState): Promise<void> => {
  const locale = await openLocale(state.choices.language ?? browser.i18n.getUILanguage());
  const { text, language, dir } = locale;
  const { first, others } = countriesIn(language);
  const view: WelcomeView = {
    say: (key) => text(`ui:welcome.${key}`),
    language,
    languages: languages.map((id) => ({ id, name: nativeName(id) })),
    country: state.choices.country ?? '',
    firstCountries: first,
    countries: others,
    browser: import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome',
    sample: { meaning: text('terms:add-to-cart.meaning'), safe: text('ui:overlay.press.safe'), press: text('steps:order/add.press') },
  };
  Object.assign(document.documentElement, { lang: language, dir });
  document.title = `${text('ui:app.name')}: ${text('ui:welcome.title')}`;
  render(<Welcome view={view} calls={calls(state)} />, document.body);
};

let welcomed = false;
watchState(({ state }) => {
  void draw(state);
  // Once it has been drawn, it does not come by itself again.
  if (!welcomed && state.choices.welcomedAt === undefined) void sendCommand({ kind: 'welcomed' });
  welcomed = true;
});
