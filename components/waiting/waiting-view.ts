/** A button that sets a reminder so many minutes from now; with 0 it takes one away. */
export interface RemindButton {
  readonly word: string;
  readonly minutes: number;
}

/** Steps that only take time, and reminders of them, in words of the buyer's language. */
export interface WaitingView {
  /** What is due now; the buyer asked to be told. */
  readonly due: {
    readonly title: string;
    readonly steps: readonly { readonly step: string; readonly title: string }[];
    readonly done: string;
    readonly again: RemindButton;
    readonly never: RemindButton;
  } | null;
  /** Reviews and transfers that are waited for, beside the one next thing. */
  readonly rows: readonly { readonly step: string; readonly title: string; readonly note: string; readonly remind: RemindButton }[];
  /** Whether reminders come as notifications too; null while there is no reminder. The note says that the browser refused. */
  readonly notify: { readonly word: string; readonly note: string | null; readonly on: boolean } | null;
}

/** What the buyer pressed there. */
export interface WaitingCalls {
  mark(step: string): void;
  remind(step: string, minutes: number): void;
  /** Asks the browser for the permission, or gives it back. */
  notify(on: boolean): void;
}
