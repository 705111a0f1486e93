import { Icon } from '../Icon';
import { CountryField, LanguageField } from '../own/ChoiceFields';
import { PageHead } from '../own/PageHead';
import { hand, nonet, seen, unknown } from '../symbols';
import { Facts } from './Facts';
import { Picture } from './Picture';
import type { WelcomeCalls, WelcomeView } from './welcome-view';

const NEVER = [
  ['press', hand],
  ['send', nonet],
  ['money', seen],
  ['guess', unknown],
] as const;

/** The page that opens once after the installation, and from the popup's settings button. */
export function Welcome({ view, calls }: { view: WelcomeView; calls: WelcomeCalls }) {
  const { say } = view;
  return (
    <main class="page">
      <div class="sheet broad">
        <PageHead />
        <section class="hero">
          <div>
            <h1>{say('hero')}</h1>
            <p class="lead">{say('lead')}</p>
            <Choices view={view} calls={calls} />
            <div class="actions">
              <button type="button" class="button primary" data-do="openFirst" onClick={calls.openFirst}>
                {say('openFirst')}
              </button>
              <button type="button" class="button quiet" data-do="wholeGuide" onClick={calls.openGuide}>
                {say('wholeGuide')}
              </button>
            </div>
          </div>
          <Picture sample={view.sample} />
        </section>
        <section class="block">
          <h2>{say('never.title')}</h2>
          <ul class="promises">
            {NEVER.map(([name, icon]) => (
              <li key={name}>
                <Icon of={icon} />
                <b>{say(`never.${name}.title`)}</b>
                <span class="soft">{say(`never.${name}.body`)}</span>
              </li>
            ))}
          </ul>
        </section>
        <Facts say={say} browser={view.browser} />
        <p class="small soft">{say('independent')}</p>
      </div>
    </main>
  );
}

function Choices({ view, calls }: { view: WelcomeView; calls: WelcomeCalls }) {
  const { say } = view;
  return (
    <div class="two">
      <LanguageField word={say('language')} language={view.language} languages={view.languages} onChoose={calls.chooseLanguage} />
      <CountryField
        word={say('country')}
        choose={say('countryChoose')}
        country={view.country}
        first={view.firstCountries}
        others={view.countries}
        note={say('countryNote')}
        onChoose={calls.chooseCountry}
      />
    </div>
  );
}
