import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from '../node24.js';

type Json = Record<string, unknown>;
type Node = { type: string; start: number; end: number } & Record<string, unknown>;
type Comment = { value: string; start: number; end: number };
type Source = { text: string; comments: Comment[] };
type Declared = { init: Node; says: string | undefined; source: Source };

/** What the code says about its schemas: the comment over each of them and over each of their fields. */
export type Explanations = Map<string, Declared>;

/** Reads every schema that stands in these modules of the core, with the comments in them. */
export function readExplanations(files: string[]): Explanations {
  const found: Explanations = new Map();
  for (const file of files) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const { program, comments } = parseSync(file, text) as unknown as { program: { body: Node[] }; comments: Comment[] };
    for (const statement of program.body) {
      const declaration = (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement) as Node | null;
      if (declaration?.type !== 'VariableDeclaration') continue;
      for (const { id, init } of declaration.declarations as { id: { name: string }; init: Node | null }[])
        if (init) found.set(id.name, { init, says: commentBefore(statement, { text, comments }), source: { text, comments } });
    }
  }
  return found;
}

/** Puts the comments of a schema and its fields into its JSON form as descriptions, so that an editor shows them. */
export function explain(name: string, json: Json, explanations: Explanations): void {
  const declared = explanations.get(name);
  if (!declared) return;
  if (declared.says !== undefined) json.description ??= declared.says;
  walk(declared.init, json, declared.source, explanations);
}

function walk(node: Node, json: Json, source: Source, all: Explanations): void {
  if (node.type === 'Identifier') explain(node.name as string, json, all);
  if (node.type !== 'CallExpression') return;
  const { callee } = node as unknown as { callee: Node & { object?: Node; property?: { name: string } } };
  const [first, second] = node.arguments as Node[];
  const call = callee.property?.name ?? '';
  const into = (part: Node | undefined, inner: unknown) => part && walk(part, (inner ?? {}) as Json, source, all);
  // `.check(…)` and the like leave the schema before the dot as it is.
  if (callee.object?.type === 'CallExpression') into(callee.object, json);
  else if (/^(strict|loose)?[oO]bject$/.test(call)) walkObject(first, json, source, all);
  else if (call === 'array') into(first, json.items);
  else if (call === 'optional') into(first, json);
  else if (call === 'record') into(second, json.additionalProperties);
  else if (call === 'union') walkUnion(first, json, source, all);
  else if (call === 'discriminatedUnion') walkUnion(second, json, source, all);
}

function walkUnion(list: Node | undefined, json: Json, source: Source, all: Explanations): void {
  const branches = (json.anyOf ?? json.oneOf) as Json[] | undefined;
  for (const [index, each] of ((list?.elements ?? []) as Node[]).entries()) {
    const branch = branches?.[index];
    if (!branch) continue;
    const says = commentBefore(each, source);
    if (says !== undefined) branch.description ??= says;
    walk(each, branch, source, all);
  }
}

function walkObject(fields: Node | undefined, json: Json, source: Source, all: Explanations): void {
  const properties = (json.properties ?? {}) as Record<string, Json>;
  for (const field of (fields?.properties ?? []) as Node[]) {
    const key = field.key as { name?: string; value?: string } | undefined;
    const property = properties[key?.name ?? key?.value ?? ''];
    if (!property) continue;
    const says = commentBefore(field, source);
    if (says !== undefined) property.description = says;
    walk(field.value as Node, property, source, all);
    // A list is explained by what is in it, a part by the whole: an editor shows something at every field.
    property.description ??= (property.items as Json | undefined)?.description ?? json.description;
    if (property.description === undefined) delete property.description;
  }
}

/** The /** comment that ends right before a node. */
function commentBefore({ start }: Node, { text, comments }: Source): string | undefined {
  const comment = comments.findLast(({ end }) => end <= start);
  if (!comment?.value.startsWith('*') || text.slice(comment.end, start).trim() !== '') return undefined;
  return comment.value
    .split('\n')
    .map((line) => line.replace(/^\s*\*+\s?/, '').trim())
    .join(' ')
    .trim();
}
