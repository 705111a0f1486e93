/** One support line in words of the buyer's language. */
export interface LineView {
  readonly id: string;
  /** The countries it is for: "Australia and New Zealand". */
  readonly title: string;
  readonly open: boolean;
  /** "Open now", or when it opens on the buyer's own clock. */
  readonly state: string;
  readonly hours: string;
  readonly phone: string;
  readonly email: string;
}

/** Customer service: the buyer's own line, or plainly that there is none, and all lines there are. */
export interface ServiceView {
  readonly title: string;
  readonly name: string;
  readonly own: LineView | null;
  readonly ownWord: string;
  /** Why there is no line of the buyer's own. */
  readonly note: string | null;
  readonly noteBody: string | null;
  readonly lines: readonly LineView[];
  readonly allWord: string;
  readonly phoneWord: string;
  readonly emailWord: string;
  readonly reply: string;
  readonly source: string;
}
