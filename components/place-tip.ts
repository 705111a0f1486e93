import type { Box, Size } from './box';
import { placeBeside } from './place-beside';

interface TipScene {
  readonly element: Box;
  readonly tip: Size;
  readonly room: Size;
  readonly rtl: boolean;
  readonly keepClear: readonly Box[];
  /** Other places and controls of the page: better not on them. */
  readonly avoid: readonly Box[];
  /** Our own card: better not on it either. */
  readonly card: Box | null;
}

/** Beside its word, never over it; null when no side is free. */
export async function placeTip({ element, tip, room, rtl, keepClear, avoid, card }: TipScene): Promise<{ x: number; y: number } | null> {
  const beside = (obstacles: readonly Box[]) => placeBeside({ target: element, card: tip, room, rtl, gap: 8, lead: null, obstacles });
  const own = card ? [card] : [];
  return (await beside([...keepClear, ...own, ...avoid])) ?? (await beside([...keepClear, ...own])) ?? (await beside(keepClear));
}
