import type { Copy, SealedRecord } from '../../utils/platform/copy';
import { LetGo } from '../../utils/platform/let-go';

/** A copy in memory that can be damaged and made to refuse. Values pass through JSON, as they do in a browser. */
export interface MemoryCopy extends Copy {
  held: { record: unknown; aside: unknown; before: unknown };
  /** What the next calls do: carry on, refuse, or do it and then fail, as a kill in between does. */
  reading: 'ok' | 'refuse' | 'let go';
  writing: 'ok' | 'refuse' | 'do and fail' | 'let go';
  writes: number;
}

/** An empty copy. */
export function memoryCopy(name: Copy['name']): MemoryCopy {
  const copy: MemoryCopy = {
    name,
    held: { record: undefined, aside: undefined, before: undefined },
    reading: 'ok',
    writing: 'ok',
    writes: 0,
    async read() {
      if (copy.reading === 'refuse') throw new Error('refused');
      if (copy.reading === 'let go') throw new LetGo('No SW');
      return { ...copy.held };
    },
    async write({ record, aside, before }) {
      if (copy.writing === 'refuse') throw new Error('QuotaExceededError');
      if (copy.writing === 'let go') throw new LetGo('No SW');
      copy.writes += 1;
      copy.held = {
        record: clone<SealedRecord>(record),
        aside: aside ? clone(aside) : copy.held.aside,
        before: before === undefined ? copy.held.before : clone(before),
      };
      if (copy.writing === 'do and fail') throw new Error('killed');
    },
    async erase() {
      if (copy.writing === 'refuse') throw new Error('refused');
      if (copy.writing === 'let go') throw new LetGo('No SW');
      copy.held = { record: undefined, aside: undefined, before: undefined };
      if (copy.writing === 'do and fail') throw new Error('killed');
    },
  };
  return copy;
}

function clone<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
