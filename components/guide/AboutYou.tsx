import { CountryField, LanguageField } from '../own/ChoiceFields';
import type { GuideCalls, GuideView } from './guide-view';
import { Question } from './Question';

/** The questions about the buyer, each asked once: language, country, Alipay Business, what they have already. */
export function AboutYou({ view, calls }: { view: GuideView; calls: GuideCalls }) {
  const { say } = view;
  return (
    <section class="block" id="about">
      <h2>{say('about.title')}</h2>
      <p class="soft">{say('about.note')}</p>
      <div class="two">
        <LanguageField word={view.languageWord} language={view.language} languages={view.languages} onChoose={calls.chooseLanguage} />
        <CountryField
          word={view.countryWord}
          choose={view.countryChoose}
          country={view.country}
          first={view.firstCountries}
          others={view.countries}
          onChoose={calls.chooseCountry}
        />
      </div>
      <Question question={view.alipayBusiness} onAnswer={(id) => calls.sayAlipayBusiness(id === 'yes')} />
      <fieldset class="question">
        <legend>{say('about.have')}</legend>
        <div class="two">
          {view.assets.map(({ id, word, have }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                name="have"
                value={id}
                checked={have}
                onChange={(event) => calls.sayAsset(id, event.currentTarget.checked)}
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
