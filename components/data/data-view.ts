import type { PopupView } from '../popup/popup-view';

/** Says one text of the page "Your data": a key below "data" in locales/<language>/ui.json. */
export type SayData = (key: string) => string;

/** One thing that is stored: what it is, its value, and when it came. */
export interface StoredRow {
  readonly word: string;
  readonly value: string | null;
  readonly when: string | null;
}

/** A part of what is stored. */
export interface StoredSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly StoredRow[];
}

/** What a copy would change, before it does. */
export interface ChangeView {
  readonly saved: string;
  readonly rows: readonly { readonly word: string; readonly now: string; readonly after: string }[];
}

/** A file that a press of the buyer saves. */
export interface FileLink {
  readonly name: string;
  readonly url: string;
}

/** Everything the page "Your data" draws. */
export interface YourDataView {
  readonly say: SayData;
  readonly notice: PopupView['notice'];
  readonly read: { readonly title: string; readonly rows: readonly string[]; readonly not: string };
  readonly stored: { readonly title: string; readonly rows: readonly string[] };
  readonly permissions: { readonly title: string; readonly rows: readonly { readonly title: string; readonly body: string }[] };
  readonly hosts: readonly { readonly host: string; readonly body: string }[];
  /** What is stored, or null while it is not shown. */
  readonly shown: { readonly sections: readonly StoredSection[]; readonly raw: string } | null;
  /** The saved copy; null where what is stored cannot be read by this version. */
  readonly copy: FileLink | null;
  /** What was kept aside; null where there is nothing. */
  readonly aside: FileLink | null;
  /** A copy was chosen and waits for the buyer's word. */
  readonly change: ChangeView | null;
  /** A copy was brought back, when, and can be undone. */
  readonly restored: string | null;
  /** Why the last press was refused, beside the place where it was. */
  readonly failed: { readonly at: 'restore' | 'erase'; readonly notice: NonNullable<PopupView['notice']> } | null;
  readonly erasing: 'no' | 'asking' | 'done';
  readonly independent: string;
}

/** What the buyer pressed on the page "Your data". */
export interface DataCalls {
  show(on: boolean): void;
  choose(file: File): void;
  restore(): void;
  leave(): void;
  undoRestore(): void;
  askErase(on: boolean): void;
  erase(): void;
  readNotice(): void;
  readFailure(): void;
}
