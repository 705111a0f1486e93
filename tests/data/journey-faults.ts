import type { Buyer } from '../../utils/core/buyer';
import type { Chapter, Condition, Journey, Step } from '../../utils/core/journey';
import type { PageDefinition } from '../../utils/core/page-definition';
import { spellOut } from '../../utils/core/spell-out';
import { stepsFor } from '../../utils/core/steps-for';
import { buyersOf, nameBuyer } from './buyers-of';

/** A journey as it is checked: with its file, the pages by id, and those pages that a buyer finds without our help. */
export interface Checked {
  file: string;
  journey: Journey;
  pages: Record<string, PageDefinition>;
  currencies: readonly string[];
  found: readonly string[];
}

const MOST = 12;

/** Everything that would leave some buyer standing, each with its place and its cure. Empty for a journey that can be walked. */
export function journeyFaults(checked: Checked): string[] {
  const { file, journey } = checked;
  const faults = [...journey.chapters.flatMap((chapter) => chapterFaults(chapter, journey)), ...namingFaults(checked)];
  // Without every page and place there is no way to follow.
  if (faults.length === 0) faults.push(...wayFaults(checked));
  return [...new Set(faults)].map((fault) => `${file}, ${fault}`);
}

function chapterFaults({ id, steps }: Chapter, { chapters }: Journey): string[] {
  const faults: string[] = [];
  if (steps.length > MOST) faults.push(`chapter "${id}" has ${steps.length} steps, ${MOST} are the most: divide it into two chapters`);
  if (steps.length === 0) faults.push(`chapter "${id}" has no steps: write one, or remove the chapter`);
  if (chapters.filter((chapter) => chapter.id === id).length > 1) faults.push(`chapter "${id}" is there twice: join them`);
  for (const { id: step } of steps)
    if (!step.startsWith(`${id}/`)) faults.push(`step "${step}" stands in chapter "${id}": begin its id with "${id}/", or move it`);
  return faults;
}

function namingFaults(checked: Checked): string[] {
  const steps = checked.journey.chapters.flatMap((chapter) => chapter.steps);
  return steps.flatMap((step) => {
    const faults: string[] = [];
    const place = (page: string, anchor?: string) => {
      const definition = checked.pages[page];
      if (!definition)
        faults.push(`names the page "${page}", which is not in utils/guidebook/pages: correct it, or npm run new -- page ${page}`);
      else if (anchor !== undefined && !definition.anchors[anchor])
        faults.push(
          `names the place "${anchor}", which ${page} has not: it has ${Object.keys(definition.anchors).join(', ') || 'none'}; correct it, or add it to "anchors" of utils/guidebook/pages/${page}.json`,
        );
    };
    if (step.page !== undefined) place(step.page, step.anchor);
    else if (step.anchor !== undefined) faults.push(`points at "${step.anchor}" on no page: add "page"`);
    if (step.waits !== undefined && step.kind !== 'wait') faults.push(`"waits" is for a step of kind "wait": add the kind, or remove it`);
    if (step.done.length === 0) faults.push('can never be done: add a condition to "done"');
    for (const condition of step.done) {
      if ('arrive' in condition) place(condition.arrive);
      else if ('shows' in condition) {
        place(condition.on, condition.shows);
        if (condition.without !== undefined) place(condition.on, condition.without);
      } else faults.push(...unreadable(condition, checked));
    }
    return faults.map((fault) => `step "${step.id}": ${fault}`);
  });
}

/** Why no page can ever say this, if so. */
function unreadable(condition: Condition, { pages, currencies }: Checked): string[] {
  const readers = (fact: string) => Object.values(pages).flatMap((page) => spellOut(page).facts[fact] ?? []);
  const nobody = (fact: string) =>
    `waits for the fact "${fact}", which no page reads: add it to "facts" of a page, or choose another condition`;
  if ('balance' in condition) {
    if (!currencies.includes(condition.balance))
      return [`waits for a balance in "${condition.balance}", which utils/guidebook/currencies.json has not: correct it`];
    return readers('balances').length > 0 ? [] : [nobody('balances')];
  }
  if ('known' in condition) return readers(condition.known).length > 0 ? [] : [nobody(condition.known)];
  if (!('fact' in condition)) return [];
  const { fact, is } = condition;
  if (readers(fact).length === 0) return [nobody(fact)];
  const canSay = readers(fact).some(({ kind, options }) =>
    typeof is === 'boolean' ? kind === 'presence' : kind !== 'presence' && (!Array.isArray(options) || options.includes(is)),
  );
  return canSay ? [] : [`waits for "${fact}" to be ${JSON.stringify(is)}, which no reader of it can say: correct the value`];
}

function wayFaults(checked: Checked): string[] {
  const { journey } = checked;
  const buyers = buyersOf(journey);
  const faults = new Map<string, Buyer>();
  for (const buyer of buyers) {
    const steps = stepsFor(journey, buyer).map(({ step }) => step);
    for (const fault of buyerFaults(steps, checked)) if (!faults.has(fault)) faults.set(fault, buyer);
    for (const chapter of journey.chapters) {
      const own = chapter.steps.filter((step) => steps.includes(step));
      if (own.length > 0 || sharedReason(chapter, journey, buyer)) continue;
      const fault = `chapter "${chapter.id}" has no step left: its steps are left out for different reasons; give all of them the same condition in "when", or leave one without`;
      if (!faults.has(fault)) faults.set(fault, buyer);
    }
  }
  const never = journey.chapters
    .flatMap(({ steps }) => steps)
    .filter((step) => !buyers.some((buyer) => stepsFor(journey, buyer).some((placed) => placed.step === step)));
  return [
    ...[...faults].map(([fault, buyer]) => `${fault} (seen for a buyer ${nameBuyer(buyer)})`),
    ...never.map(({ id }) => `step "${id}": is for nobody: its conditions in "when" exclude each other`),
  ];
}

/** A chapter may be left out as a whole for one reason that all its steps share: a route, an account the buyer has. */
function sharedReason(chapter: Chapter, journey: Journey, buyer: Buyer): boolean {
  const excluded = (part: NonNullable<Step['when']>, step: Step) =>
    stepsFor({ ...journey, chapters: [{ ...chapter, steps: [{ ...step, when: part }] }] }, buyer).length === 0;
  return (['countries', 'routes', 'alipayBusiness', 'without'] as const).some((key) =>
    chapter.steps.every((step) => step.when?.[key] !== undefined && excluded({ [key]: step.when[key] }, step)),
  );
}

/** To do a step one has to be on its page: at the page's own address, or led there by a step that comes before. */
function buyerFaults(steps: Step[], { pages, found, journey }: Checked): string[] {
  const optional = new Set(journey.chapters.filter((chapter) => chapter.optional).flatMap(({ steps: own }) => own));
  const isOpen = (page: string) => pages[page]?.open !== undefined || found.includes(page);
  const leads = (step: Step) => step.done.flatMap((condition) => ('arrive' in condition ? [condition.arrive] : []));
  const faults: string[] = [];
  const reached = reachable(steps, isOpen, leads);
  for (const [index, step] of steps.entries()) {
    const { page } = step;
    if (page === undefined || isOpen(page)) continue;
    const leading = steps.filter((each) => each !== step && leads(each).includes(page));
    const useful = leading.filter((each) => optional.has(step) || !optional.has(each));
    const names = (list: Step[]) => list.map(({ id }) => `"${id}"`).join(', ');
    const cure = `give utils/guidebook/pages/${page}.json an "open" address`;
    if (leading.length === 0)
      faults.push(`step "${step.id}": nobody comes to ${page}, where it is done: ${cure}, or let an earlier step arrive there`);
    else if (!leading.some((each) => reached.has(each)))
      faults.push(`step "${step.id}": goes round in a circle: ${circle(step, steps, isOpen, leads).join(' <- ')}; ${cure}`);
    else if (useful.length === 0)
      faults.push(
        `step "${step.id}": only the optional ${names(leading)} leads to ${page}: ${cure}, or let a step arrive there that everybody does`,
      );
    else if (!useful.some((each) => steps.indexOf(each) < index))
      faults.push(`step "${step.id}": comes before ${names(useful)}, which leads to its page ${page}: put it after, or ${cure}`);
  }
  return faults;
}

/** The steps that can be done in any order whatever. */
function reachable(steps: Step[], isOpen: (page: string) => boolean, leads: (step: Step) => string[]): Set<Step> {
  const done = new Set<Step>();
  const arrived = new Set<string>();
  for (let before = -1; before < done.size; ) {
    before = done.size;
    for (const step of steps) {
      if (step.page !== undefined && !isOpen(step.page) && !arrived.has(step.page)) continue;
      done.add(step);
      for (const page of leads(step)) arrived.add(page);
    }
  }
  return done;
}

/** The steps of a circle by name, from a step back to one that was named before. */
function circle(from: Step, steps: Step[], isOpen: (page: string) => boolean, leads: (step: Step) => string[]): string[] {
  const names = [from.id];
  let step: Step | undefined = from;
  while (step?.page !== undefined && !isOpen(step.page)) {
    const { page }: Step = step;
    step = steps.find((each) => leads(each).includes(page) && each !== step);
    if (!step) break;
    const again = names.includes(step.id);
    names.push(step.id);
    if (again) break;
  }
  return names;
}
