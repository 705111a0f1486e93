import { parseArgs } from 'node:util';
import { makeSchemas, writeSchema } from '../schemas/make-schemas.ts';
import { newLocale } from './new-locale.ts';
import { newPage } from './new-page.ts';
import { newStep } from './new-step.ts';
import { newTerm } from './new-term.ts';
import { type Plan, Refused } from './plan.ts';

/** How the command is used. */
export const USAGE = `npm run new -- page <site>/<name>                       a page: definition, practice page, its name in every language
npm run new -- step <chapter>/<name> [--after <step>]   a step: in the journey, with texts in every language
npm run new -- term <topic>/<id> --zh 词 [--zh 词]       a term: in the glossary, with its meaning in every language
npm run new -- locale <tag>                             a language: everything copied from English
npm run new -- schemas                                  docs/schemas anew, after the schemas in utils/core have changed`;

/** What a command line asks for, or a refusal. Nothing is written here. */
export async function planNew(root: string, args: string[], today: string): Promise<Plan> {
  const { values, positionals } = read(args);
  const [kind, id, ...rest] = positionals;
  if (kind === 'schemas') {
    const made = Object.entries(await makeSchemas());
    return { files: Object.fromEntries(made.map(([file, json]) => [file, writeSchema(json)])), left: [] };
  }
  if (kind === undefined || !['page', 'step', 'term', 'locale'].includes(kind))
    throw new Refused(`${kind === undefined ? 'Say what is new' : `"${kind}" is nothing that can be new`}.\n${USAGE}`);
  if (id === undefined) throw new Refused(`Name the new ${kind}.\n${USAGE}`);
  if (rest.length > 0) throw new Refused(`One ${kind} at a time: what is "${rest.join(' ')}"?\n${USAGE}`);
  if (values.after !== undefined && kind !== 'step') throw new Refused('--after is for a step only.');
  if (values.zh !== undefined && kind !== 'term') throw new Refused('--zh is for a term only.');
  if (kind === 'page') return newPage(root, id, today);
  if (kind === 'step') return newStep(root, id, values.after, today);
  if (kind === 'term') return newTerm(root, id, values.zh ?? [], today);
  return newLocale(root, id);
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { after: { type: 'string' }, zh: { type: 'string', multiple: true } },
    });
  } catch (error) {
    throw new Refused(`${(error as Error).message.split('. ')[0]}.\n${USAGE}`);
  }
}
