/** Says one text of the welcome page: a key below "welcome" in locales/<language>/ui.json. */
export type SayWelcome = (key: string) => string;

/** Everything of the welcome page that is not a fixed text. */
export interface WelcomeView {
  readonly say: SayWelcome;
  readonly language: string;
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  /** Two letters, or '' while none is chosen. */
  readonly country: string;
  /** The countries the guide knows more about, then all others by name. */
  readonly firstCountries: readonly { readonly id: string; readonly name: string }[];
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly browser: 'chrome' | 'firefox';
  /** What the words on the picture mean, in the buyer's language. */
  readonly sample: { readonly meaning: string; readonly safe: string; readonly press: string };
}

/** What the buyer chose or pressed on the welcome page. */
export interface WelcomeCalls {
  chooseLanguage(id: string): void;
  chooseCountry(id: string): void;
  openFirst(): void;
  openGuide(): void;
}
