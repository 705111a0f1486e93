/** How near to the window's edges anything of ours may come, in px. */
export const EDGE = 8;

/** A rectangle in window coordinates. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element stands in the window. Asked of the prototype: a form's field may be named like the method. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return { x, y, width, height };
}

/** The box with this much more on every side. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** How many square pixels two boxes share. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether `box` stands wholly inside a window of this size, this far from its edges. */
export function fits(box: Box, room: Size, margin: number): boolean {
  return box.x >= margin && box.y >= margin && box.x + box.width <= room.width - margin && box.y + box.height <= room.height - margin;
}

/** Whether at least half of it is on screen; never where it has no size. */
export function isInView(box: Box, room: Size): boolean {
  const area = Math.min(box.width, room.width) * Math.min(box.height, room.height);
  return area > 0 && shared(box, { x: 0, y: 0, ...room }) >= area / 2;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The nearest place wholly inside the window, or its upper start when it is too large. */
export function clamp(box: Box, room: Size, margin: number): Box {
  const x = Math.max(margin, Math.min(box.x, room.width - margin - box.width));
  const y = Math.max(margin, Math.min(box.y, room.height - margin - box.height));
  return { ...box, x, y };
}

/** Whether a point lies on the box, or at most so far beside it. */
export function isOn(box: Box | null, atX: number, atY: number, slack: number): boolean {
  if (!box) return false;
  const { x, y, width, height } = box;
  return atX > x - slack && atX < x + width + slack && atY > y - slack && atY < y + height + slack;
}
