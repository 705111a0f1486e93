import { insertPiece, writeJson } from './edit-json.ts';
import { find, languagesIn, type Plan, Refused, readJson, readText } from './plan.ts';

/** The words of a new page, until somebody puts the real ones: they stand in the definition and on the practice page alike. */
export const SAMPLE_WORDS = { title: '页面标题', button: '页面按钮' };

const ID = /^[a-z0-9]+\/[a-z0-9-]+$/;

/** A new page: a definition that parses, a practice page on which it is recognised, and its name in every language. */
export function newPage(root: string, id: string, today: string): Plan {
  if (!ID.test(id) || id.length > 60)
    throw new Refused(`"${id}" is no page id. Write site/name in small letters, digits and hyphens, such as 1688/cart.`);
  const [site = '', name = ''] = id.split('/');
  const sites = readJson<Record<string, { hosts: string[] }>>(root, 'utils/guidebook/sites.json');
  const host = sites[site]?.hosts[0];
  if (!host) throw new Refused(`There is no site "${site}". There is: ${Object.keys(sites).join(', ')}. A new one is added to sites.json.`);
  const definition = `utils/guidebook/pages/${id}.json`;
  const practice = `tests/fixtures/pages/${id}`;
  const there = [definition, `${practice}.html`, `${practice}.json`].filter((file) => find(root, file).length > 0);
  if (there.length > 0) throw new Refused(`There is already: ${there.join(', ')}. Choose another name, or edit what is there.`);

  const files: Record<string, string> = {
    [definition]: writeJson(makeDefinition(host, `/${name}.html`, today)),
    [`${practice}.json`]: writeJson({ url: `https://${host}/${name}.html`, facts: {}, anchors: [], states: [], walk: {} }),
    [`${practice}.html`]: makePractice(),
  };
  for (const language of languagesIn(root)) {
    const file = `locales/${language}/pages.json`;
    const names = Object.keys(readJson<object>(root, file));
    if (names.includes(id)) throw new Refused(`${file} has a name for "${id}" already. Remove it, or choose another id.`);
    // Beside the other pages of its site.
    const last = names.findLastIndex((each) => each.startsWith(`${site}/`));
    files[file] = insertPiece(readText(root, file), [], last < 0 ? names.length : last + 1, { key: id, value: '' });
  }
  return {
    files,
    left: [
      `${definition}: put the page's address, and its own words instead of ${Object.values(SAMPLE_WORDS).join(' and ')}; say in "source" where you saw them`,
      `${practice}.html: draw the page with the same words, crowded as the real one is`,
      `locales/*/pages.json: the name of "${id}" in every language`,
    ],
  };
}

function makeDefinition(host: string, path: string, today: string): object {
  const { title, button } = SAMPLE_WORDS;
  return {
    zh: title,
    verified: false,
    source: { from: '', date: today },
    addresses: [{ host, path }],
    evidence: [
      { id: 'title', find: [{ any: [title], as: ['heading'] }] },
      { id: 'button', find: [{ any: [button], as: ['control'] }] },
    ],
    need: 2,
    facts: {},
    anchors: {},
  };
}

function makePractice(): string {
  const { title, button } = SAMPLE_WORDS;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<button type="button">${button}</button>
</body>
</html>
`;
}
