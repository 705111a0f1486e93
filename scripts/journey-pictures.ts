import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One picture of a step: in which language, and what the step is called there. */
export type BookPicture = { language: string; title: string; picture: Uint8Array };
type Entry = { title: string; note: string; pictures: { file: string; language: string; title: string }[] };

/** A folder of pictures with one page that shows them in order. */
export type PictureBook = {
  add(name: string, title: string, note: string, pictures: readonly BookPicture[]): void;
  close(heading: string): string;
};

/** Empties the folder and begins a new book in it. */
export function openPictureBook(folder: string, language: string): PictureBook {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entries: Entry[] = [];
  return {
    add(name, title, note, pictures) {
      const written = pictures.map((each, index) => {
        const file = `${name.replaceAll('/', '-')}${index === 0 ? '' : `.${each.language}`}.png`;
        writeFileSync(path.join(folder, file), each.picture);
        return { file, language: each.language, title: each.title };
      });
      entries.push({ title, note, pictures: written });
    },
    close(heading) {
      const index = path.join(folder, 'index.html');
      writeFileSync(index, page(heading, language, entries));
      return index;
    },
  };
}

/** One row a step, one column a language. A picture opens by itself when it is pressed. */
function page(heading: string, language: string, entries: Entry[]): string {
  const several = entries.some(({ pictures }) => pictures.length > 1);
  const figures = entries.map(({ title, note, pictures }) => {
    const columns = pictures.map(({ file, language: own, title: named }) => {
      const caption = several ? `<span lang="${escapeHtml(own)}" dir="auto">${escapeHtml(`${own}: ${named}`)}</span>` : '';
      const name = escapeHtml(file);
      return `<div>${caption}<a href="${name}"><img src="${name}" alt="" loading="lazy"></a></div>`;
    });
    return `<figure><figcaption><b>${escapeHtml(title)}</b><br><small>${escapeHtml(note)}</small></figcaption><div class="row">${columns.join('')}</div></figure>`;
  });
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(heading)}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; ${several ? '' : 'max-width: 1280px; '}color-scheme: light dark; }
  figure { margin: 0 0 3rem; }
  figcaption { margin: 0 0 .5rem; }
  .row { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(min(480px, 90vw), 1fr); gap: 1rem; overflow-x: auto; }
  .row span { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  img { width: 100%; border: 1px solid #8886; }
</style>
<h1>${escapeHtml(heading)}</h1>
${figures.join('\n')}
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
