/** One way in which a page may be hostile. `must`: our card has to be there all the same; otherwise it may also be absent. */
export interface Attack {
  name: string;
  must?: boolean;
  /** Stands first in the page, before anything of it or of us. */
  first?: string;
  /** Stands last in the page. */
  last?: string;
  headers?: Record<string, string>;
  /** Changes the page's own text. */
  rewrite?(html: string): string;
}

/** A script element with this text. */
export const script = (text: string): string => `<script>${text}</script>`;
