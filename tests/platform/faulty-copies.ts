import type { Copy } from '../../utils/platform/copy';
import type { MemoryCopy } from './memory-copy';

/** What happens at one call: killed before it takes effect, killed after, refused, or done and then refused. */
export const FAULTS = ['killed before', 'killed after', 'refused', 'done and refused'] as const;
export interface Fault {
  call: number;
  kind: (typeof FAULTS)[number];
}

/** Copies over which one background works, until a fault ends it: from then on nothing it does takes effect or comes back. */
export interface FaultyCopies {
  copies: [Copy, Copy];
  /** Resolves when the background is killed. */
  killed: Promise<void>;
  /** How many calls there were. */
  calls(): number;
}

/** Copies with one fault, or none. */
export function faultyCopies(real: readonly [MemoryCopy, MemoryCopy], fault: Fault | null): FaultyCopies {
  let count = 0;
  let isDead = false;
  let tell = () => {};
  const killed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const die = (): Promise<never> => {
    isDead = true;
    tell();
    return new Promise(() => {});
  };
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isDead) return die();
    const isHere = fault?.call === count;
    count += 1;
    if (!isHere) {
      const done = await work();
      return isDead ? die() : done;
    }
    if (fault.kind === 'killed before') return die();
    if (fault.kind === 'refused') throw new Error('refused');
    await work();
    if (fault.kind === 'killed after') return die();
    throw new Error('done, but refused');
  };
  const wrap = (copy: MemoryCopy): Copy => ({
    name: copy.name,
    read: () => call(() => copy.read()),
    write: (held) => call(() => copy.write(held)),
    erase: () => call(() => copy.erase()),
  });
  return { copies: [wrap(real[0]), wrap(real[1])], killed, calls: () => count };
}
