/** The fixed words of the search help, in the buyer's language. */
export interface SearchWords {
  readonly open: string;
  readonly label: string;
  readonly hint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** One Chinese word found. */
export interface SearchRow {
  readonly zh: string;
  readonly pinyin: string;
  readonly meaning: string;
  /** "Glossary" or "Dictionary", in the buyer's language. */
  readonly from: string;
  /** What the copy button does, for those who hear it: "Copy 棉". */
  readonly copyLabel: string;
}

/** What a search found, and how that is said. */
export interface SearchResult {
  readonly status: string;
  readonly rows: readonly SearchRow[];
}

/** What the search help asks for. */
export interface SearchCalls {
  /** Null where there is nothing to search for or the signal says that a newer search has begun. */
  find(typed: string, signal: AbortSignal): Promise<SearchResult | null>;
  copy(word: string): Promise<boolean>;
}
