import type { FileLink } from '../../components/data/data-view';

const offered = new Map<string, string>();

/** A text as a file that a link can save. The one offered before under this name is given up. */
export function offerFile(name: string, text: string): FileLink {
  const before = offered.get(name);
  if (before) URL.revokeObjectURL(before);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  offered.set(name, url);
  return { name, url };
}
