/** Rows as a table in Markdown, the first one as its head, as the formatter of this project would write it. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const write = (row: readonly string[]) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |\n`;
  return `${write(head)}| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n${body.map(write).join('')}`;
}
