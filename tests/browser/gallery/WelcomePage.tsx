import { Welcome } from '../../../components/welcome/Welcome';
import { texts } from './own-texts';
import type { Language } from './sample-words';

const nothing = () => {};

/** The welcome page in a language of the gallery. */
export function WelcomePage({ language }: { language: Language }) {
  const lookUp = (key: string) =>
    key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], texts(language).welcome) as string;
  return (
    <Welcome
      view={{
        say: lookUp,
        language: 'en',
        languages: [{ id: 'en', name: 'English' }],
        country: 'SG',
        firstCountries: [{ id: 'SG', name: 'Singapore' }],
        countries: [],
        browser: 'chrome',
        sample: { meaning: 'Add to cart', safe: texts(language).overlay.press.safe, press: 'Nothing is ordered yet.' },
      }}
      calls={{ chooseLanguage: nothing, chooseCountry: nothing, openFirst: nothing, openGuide: nothing }}
    />
  );
}
