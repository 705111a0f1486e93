import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Entry = { file: string; title: string; note: string };

/** A folder of pictures with one page that shows them in order. */
export type PictureBook = { add(name: string, title: string, note: string, picture: Uint8Array): void; close(heading: string): string };

/** Empties the folder and begins a new book in it. */
export function openPictureBook(folder: string, language: string): PictureBook {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entries: Entry[] = [];
  return {
    add(name, title, note, picture) {
      const file = `${name.replaceAll('/', '-')}.png`;
      writeFileSync(path.join(folder, file), picture);
      entries.push({ file, title, note });
    },
    close(heading) {
      const index = path.join(folder, 'index.html');
      writeFileSync(index, page(heading, language, entries));
      return index;
    },
  };
}

function page(heading: string, language: string, entries: Entry[]): string {
  const figures = entries.map(
    ({ file, title, note }) =>
      `<figure><figcaption><b>${escapeHtml(title)}</b><br><small>${escapeHtml(note)}</small></figcaption><img src="${escapeHtml(file)}" alt="" loading="lazy"></figure>`,
  );
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(heading)}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 1280px; color-scheme: light dark; }
  figure { margin: 0 0 3rem; }
  figcaption { margin: 0 0 .5rem; }
  img { max-width: 100%; border: 1px solid #8886; }
</style>
<h1>${escapeHtml(heading)}</h1>
${figures.join('\n')}
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
