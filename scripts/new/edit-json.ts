import { parseSync } from 'vite';

type Node = { type: string; start: number; end: number; key?: Node; value?: unknown; properties?: Node[]; elements?: Node[] };

/** One value to put into an object (with its key) or into a list. */
export type Piece = { key?: string; value: unknown };

/**
 * JSON text with one piece more, everything else as it was written: a diff shows the new lines only. `path` leads to the object or list,
 * `index` says before which of its entries the piece goes; past the last one it goes to the end.
 */
export function insertPiece(text: string, path: readonly (string | number)[], index: number, piece: Piece): string {
  const holder = path.reduce<Node>((node, step) => childOf(node, step), parse(text));
  const entries = entriesOf(holder);
  const next = entries[index];
  const last = entries.at(-1);
  if (!last) {
    const column = indentAt(text, holder.start - 1);
    const [open, close] = holder.type === 'ArrayExpression' ? '[]' : '{}';
    const inner = `${column}  `;
    return splice(text, holder.start - 1, holder.end - 1, `${open}\n${inner}${render(piece, inner)}\n${column}${close}`);
  }
  const column = indentAt(text, last.start - 1);
  const written = render(piece, column);
  return next
    ? splice(text, next.start - 1, next.start - 1, `${written},\n${column}`)
    : splice(text, last.end - 1, last.end - 1, `,\n${column}${written}`);
}

/** A value as the project's formatter writes it: objects over several lines, short lists on one. */
export function writeJson(value: unknown): string {
  return `${render({ value }, '')}\n`;
}

const WIDTH = 140;

function render({ key, value }: Piece, indent: string): string {
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
  if (typeof value !== 'object' || value === null) return name + JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = (open: string, close: string, entries: string[]) =>
    entries.length === 0 ? open + close : `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(([each, item]) => render({ key: each, value: item }, inner));
    return name + lines('{', '}', fields);
  }
  const short = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  const isPlain = value.every((item) => typeof item !== 'object');
  // A Chinese character is as wide as two.
  const width = [...(indent + name + short)].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 1);
  const entries = value.map((item) => render({ value: item }, inner));
  return name + (isPlain && width <= WIDTH ? short : lines('[', ']', entries));
}

function parse(text: string): Node {
  const { program, errors } = parseSync('data.ts', `(${text})`);
  if (errors[0]) throw new Error(errors[0].message);
  const [statement] = program.body as unknown as { expression: { expression: Node } }[];
  if (!statement) throw new Error('there is nothing in it');
  return statement.expression.expression;
}

function entriesOf({ properties, elements }: Node): Node[] {
  return properties ?? elements ?? [];
}

function childOf(node: Node, step: string | number): Node {
  const child =
    typeof step === 'number' ? node.elements?.[step] : (node.properties?.find(({ key }) => key?.value === step)?.value as Node | undefined);
  if (!child) throw new Error(`there is no "${step}"`);
  return child;
}

function indentAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*/.exec(line)?.[0] ?? '';
}

function splice(text: string, from: number, to: number, piece: string): string {
  return text.slice(0, from) + piece + text.slice(to);
}
