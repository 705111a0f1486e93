import type { GuideCalls, GuideView } from './guide-view';
import { Question } from './Question';

/** The questions about the buyer, each asked once: language, country, Alipay Business, what they have already. */
export function AboutYou({ view, calls }: { view: GuideView; calls: GuideCalls }) {
  const { say } = view;
  const option = ({ id, name }: { id: string; name: string }) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  return (
    <section class="block" id="about">
      <h2>{say('about.title')}</h2>
      <p class="soft">{say('about.note')}</p>
      <div class="two">
        <label class="field">
          <span>{view.languageWord}</span>
          <select class="input" name="language" value={view.language} onChange={(event) => calls.chooseLanguage(event.currentTarget.value)}>
            {view.languages.map(({ id, name }) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{view.countryWord}</span>
          <select class="input" name="country" value={view.country} onChange={(event) => calls.chooseCountry(event.currentTarget.value)}>
            <option value="" disabled>
              {view.countryChoose}
            </option>
            {view.firstCountries.map(option)}
            <hr />
            {view.countries.map(option)}
          </select>
        </label>
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
