import { appendFileSync } from 'node:fs';

/** What was tried, how often, and how often it went wrong. */
export interface Figure {
  /** In words for a table: "messages of any shape, sender and size". */
  what: string;
  tried: number;
  failed: number;
  /** Where it was tried. */
  where: 'units' | 'chromium' | 'firefox' | 'packages';
}

/** Notes a figure of a long run for docs/figures.md. Does nothing in a quick run. */
export function noteFigure(figure: Figure): void {
  const file = process.env.GUIDEBOOK_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
