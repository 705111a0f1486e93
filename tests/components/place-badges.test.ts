import { describe, expect, test } from 'vitest';
import { type Box, shared } from '../../components/box';
import { type Marked, placeBadges } from '../../components/place-badges';

const ROOM = { width: 800, height: 600 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const mark = (place: Box, isGround: (at: Box) => boolean = () => true): Marked => ({ place, badge: { width: 100, height: 20 }, isGround });
const place = (marked: Marked[], more: { rtl?: boolean; taken?: Box[] } = {}) =>
  placeBadges({ marked, room: ROOM, rtl: more.rtl ?? false, taken: more.taken ?? [] });

describe('where a badge stands', () => {
  test('beside its place, where the line ends', () => {
    expect(place([mark(box(100, 100, 60, 30))])).toEqual([{ ...box(164, 105, 100, 20), dot: false }]);
    expect(place([mark(box(300, 100, 60, 30))], { rtl: true })).toEqual([{ ...box(196, 105, 100, 20), dot: false }]);
  });

  test('below it when something is taken there, above it at the lower edge, before it at last', () => {
    const beside = box(164, 100, 300, 30);
    expect(place([mark(box(100, 100, 60, 30))], { taken: [beside] })[0]).toMatchObject(box(100, 134, 100, 20));
    expect(place([mark(box(100, 560, 60, 30))], { taken: [box(164, 560, 300, 30)] })[0]).toMatchObject(box(100, 536, 100, 20));
    expect(place([mark(box(300, 100, 60, 30), ({ x }) => x < 250)])[0]).toMatchObject(box(196, 105, 100, 20));
  });

  test('a dot where its words have no room, and nothing where a dot has none', () => {
    const narrow = ({ width }: Box) => width < 20;
    expect(place([mark(box(100, 100, 60, 30), narrow)])[0]).toMatchObject({ width: 12, height: 12, dot: true });
    expect(place([mark(box(100, 100, 60, 30), () => false)])).toEqual([null]);
  });

  test('at the window’s edge it stays inside', () => {
    const at = place([mark(box(760, 100, 40, 30))])[0];
    expect(at).toMatchObject(box(698, 134, 100, 20));
  });

  test('whatever the page is like, no two share a pixel with each other, a place or what is taken', () => {
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % most;
    };
    for (let round = 0; round < 300; round += 1) {
      const many = (count: number) => Array.from({ length: count }, () => box(next(800), next(600), 10 + next(160), 10 + next(40)));
      const taken = many(12);
      const marked = many(20).map((one) => mark(one));
      const placed = place(marked, { taken, rtl: round % 2 === 0 }).filter((one) => one !== null);
      const others = [...taken, ...marked.map((one) => one.place)];
      for (const [index, one] of placed.entries())
        for (const other of [...others, ...placed.slice(index + 1)]) expect(shared(one, other)).toBe(0);
    }
  });
});
