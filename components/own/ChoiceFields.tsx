type Choice = { readonly id: string; readonly name: string };

interface LanguageFieldProps {
  word: string;
  language: string;
  languages: readonly Choice[];
  onChoose(id: string): void;
}

/** The buyer's language; each is written in its own. */
export function LanguageField({ word, language, languages, onChoose }: LanguageFieldProps) {
  return (
    <label class="field">
      <span>{word}</span>
      <select class="input" name="language" value={language} onChange={(event) => onChoose(event.currentTarget.value)}>
        {languages.map(({ id, name }) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CountryFieldProps {
  word: string;
  /** Stands there until a country is chosen. */
  choose: string;
  country: string;
  /** The countries the guide knows more about, then all others. */
  first: readonly Choice[];
  others: readonly Choice[];
  note?: string;
  onChoose(id: string): void;
}

/** The buyer's country. */
export function CountryField({ word, choose, country, first, others, note, onChoose }: CountryFieldProps) {
  const option = ({ id, name }: Choice) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  return (
    <label class="field">
      <span>{word}</span>
      <select class="input" name="country" value={country} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="" disabled>
          {choose}
        </option>
        {first.map(option)}
        <hr />
        {others.map(option)}
      </select>
      {note !== undefined && <span class="small soft">{note}</span>}
    </label>
  );
}
