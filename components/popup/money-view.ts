/** One amount with its meaning and its currency. */
export interface AmountRow {
  readonly word: string;
  /** Where and when it was seen, or what it is about elsewhere. */
  readonly note: string | null;
  readonly currency: string;
  /** As the buyer's language writes it: "10,169.50". */
  readonly amount: string;
  /** What the rows before it come to. */
  readonly total?: boolean;
}

/** Whether the money is there, and what to do if not. */
export interface ReadinessView {
  readonly state: 'ready' | 'short' | 'unknown' | 'stale' | 'wrong';
  readonly title: string;
  readonly word: string;
  readonly rows: readonly AmountRow[];
  /** Why, and what to do next; Chinese labels stand in [[ ]]. */
  readonly notes: readonly string[];
  /** How much to convert or to top up. */
  readonly missing: { readonly amounts: readonly AmountRow[]; readonly notes: readonly string[] } | null;
  /** Opens the page where it is done. */
  readonly open: string | null;
  /** Money is on its way: be reminded of it, or never mind. */
  readonly sent: { readonly word: string; readonly minutes: number; readonly note: string | null } | null;
  /** Whose money counts, where another account was seen. */
  readonly account: {
    readonly title: string;
    readonly body: string;
    readonly answers: readonly { readonly is: 'new' | 'same' | 'ignored'; readonly word: string }[];
  } | null;
}

/** What only the side panel has room for. */
export interface MoneyView {
  /** Unpaid orders that money is kept for, and those dismissed last. */
  readonly orders: {
    readonly title: string;
    readonly rows: readonly {
      readonly number: string;
      readonly title: string;
      readonly note: string;
      readonly money: { readonly currency: string; readonly amount: string } | null;
      readonly dismissed: boolean;
      readonly word: string;
    }[];
    readonly more: string | null;
  } | null;
  /** Readings of other currencies; they are not counted. */
  readonly others: { readonly title: string; readonly rows: readonly AmountRow[] } | null;
  readonly figures: {
    readonly title: string;
    readonly fee: FigureView;
    readonly margin: FigureView;
    readonly age: {
      readonly word: string;
      readonly hours: number;
      readonly options: readonly { readonly hours: number; readonly word: string }[];
    };
    readonly usual: string;
    /** Said when what was written is no such figure. */
    readonly bad: string;
  };
}

/** A figure that the buyer may write themselves. */
export interface FigureView {
  readonly word: string;
  readonly note: string | null;
  readonly value: string;
}

/** What the buyer pressed or wrote there. */
export interface MoneyCalls {
  openNext(): void;
  remindTopUp(minutes: number): void;
  answerAccount(is: 'new' | 'same' | 'ignored'): void;
  dismissOrder(number: string, dismissed: boolean): void;
  /** False where it is no such figure; then nothing has changed. An empty one takes the usual figure. */
  setFee(percent: string): boolean;
  setMargin(amount: string): boolean;
  setAge(hours: number): void;
  takeUsual(): void;
}
