import { insertPiece } from './edit-json.ts';
import { find, languagesIn, type Plan, Refused, readJson, readText } from './plan.ts';

type JourneyFile = { chapters: { id: string; steps: { id: string }[] }[] };

const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const MOST = 12;

/** A new step at the end of its chapter, or after another step: in the journey, and with empty texts in every language. */
export function newStep(root: string, id: string, after: string | undefined, today: string): Plan {
  if (!ID.test(id) || id.length > 60)
    throw new Refused(`"${id}" is no step id. Write chapter/name in small letters, digits and hyphens, such as order/check-out.`);
  const chapterId = id.split('/')[0] ?? '';
  const journeys = find(root, 'utils/guidebook/journeys/*.json').map((file) => ({ file, ...readJson<JourneyFile>(root, file) }));
  const all = journeys.flatMap(({ chapters }) => chapters);
  const journey = journeys.find(({ chapters }) => chapters.some((each) => each.id === chapterId));
  const place = journey?.chapters.findIndex((each) => each.id === chapterId) ?? -1;
  const steps = journey?.chapters[place]?.steps;
  if (!journey || !steps)
    throw new Refused(
      `There is no chapter "${chapterId}". There is: ${all.map((each) => each.id).join(', ')}. A new one is added by hand.`,
    );
  if (steps.some((step) => step.id === id)) throw new Refused(`${journey.file} has a step "${id}" already. Choose another name.`);
  if (steps.length >= MOST)
    throw new Refused(
      `The chapter "${chapterId}" has ${steps.length} steps, and ${MOST} are the most. Divide it in ${journey.file} first.`,
    );
  const before = after === undefined ? steps.length - 1 : steps.findIndex((step) => step.id === after);
  if (before < 0)
    throw new Refused(`There is no step "${after}" in the chapter "${chapterId}". There is: ${steps.map((step) => step.id).join(', ')}.`);

  const step = { id, done: [{ said: true }], source: { from: 'help', date: today } };
  const files: Record<string, string> = {
    [journey.file]: insertPiece(readText(root, journey.file), ['chapters', place, 'steps'], before + 1, { value: step }),
  };
  for (const language of languagesIn(root)) {
    const file = `locales/${language}/steps.json`;
    const ids = Object.keys(readJson<object>(root, file));
    if (ids.includes(id)) throw new Refused(`${file} has texts for "${id}" already. Remove them, or choose another id.`);
    const neighbour = ids.indexOf(steps[before]?.id ?? '');
    const index = neighbour < 0 ? ids.length : neighbour + 1;
    files[file] = insertPiece(readText(root, file), [], index, { key: id, value: { title: '', body: '' } });
  }
  return {
    files,
    left: [
      `${journey.file}, "${id}": the page and the place to point at, how it is known to be done, and where the step comes from`,
      `locales/*/steps.json, "${id}": title and body in every language; with "press" or "anchor" also the texts of that name`,
    ],
  };
}
