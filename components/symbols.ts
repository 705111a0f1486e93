/** One part of an icon: an SVG element and its attributes. */
export type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** An icon of the family of look/: drawn on a grid of 20, strokes only. Each is its own export, so that a bundle holds what it draws. */
export type Symbol20 = readonly Shape[];

// statuses
export const ready: Symbol20 = [
  ['circle', { cx: '10', cy: '10', r: '7.25' }],
  ['path', { d: 'm6.9 10.3 2.2 2.2 4.1-4.7' }],
];
export const short: Symbol20 = [
  ['circle', { cx: '10', cy: '10', r: '7.25' }],
  ['path', { d: 'M6.75 10h6.5' }],
];
export const unknown: Symbol20 = [
  ['circle', { cx: '10', cy: '10', r: '7.25' }],
  ['path', { d: 'M7.9 8.2c.1-1.2 1-2 2.1-2 1.2 0 2.1.8 2.1 1.9 0 1.7-2.1 1.7-2.1 3.2M10 13.7h.01' }],
];
export const stale: Symbol20 = [
  ['circle', { cx: '10', cy: '10', r: '7.25' }],
  ['path', { d: 'M10 5.9V10l2.7 1.9' }],
];
export const wrong: Symbol20 = [
  ['circle', { cx: '10', cy: '10', r: '7.25' }],
  ['path', { d: 'm7.5 7.5 5 5m0-5-5 5' }],
];
export const attention: Symbol20 = [
  ['path', { d: 'M8.9 3.5a1.3 1.3 0 0 1 2.2 0l6.2 10.9a1.3 1.3 0 0 1-1.1 1.9H3.8a1.3 1.3 0 0 1-1.1-1.9zM10 7.7v3.4M10 13.5h.01' }],
];
export const todo: Symbol20 = [['circle', { cx: '10', cy: '10', r: '7.25' }]];
export const now: Symbol20 = [
  ['circle', { cx: '10', cy: '10', r: '7.25' }],
  ['circle', { cx: '10', cy: '10', r: '3', fill: 'currentColor', stroke: 'none' }],
];

// what pressing it does
export const safe: Symbol20 = [['path', { d: 'm10 2.4 6.2 2.3v4.5c0 4-2.5 6.8-6.2 8.4-3.7-1.6-6.2-4.4-6.2-8.4V4.7zM7.2 9.9l2 2 3.6-4' }]];
export const code: Symbol20 = [
  [
    'path',
    { d: 'M3 5.5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9.5l-3.75 3v-3H5a2 2 0 0 1-2-2zM6.9 8.5h.01M10 8.5h.01M13.1 8.5h.01' },
  ],
];
export const money: Symbol20 = [
  ['rect', { x: '2.25', y: '5.25', width: '15.5', height: '9.5', rx: '1.75' }],
  ['circle', { cx: '10', cy: '10', r: '2.1' }],
  ['path', { d: 'M5.2 10h.01M14.8 10h.01' }],
];
export const loan: Symbol20 = [
  ['path', { d: 'M4.9 15.1 15.1 4.9' }],
  ['circle', { cx: '6', cy: '6', r: '2.25' }],
  ['circle', { cx: '14', cy: '14', r: '2.25' }],
];
export const final: Symbol20 = [
  ['rect', { x: '4.25', y: '9', width: '11.5', height: '8', rx: '1.75' }],
  ['path', { d: 'M6.9 9V6.4a3.1 3.1 0 0 1 6.2 0V9M10 12.5v1.2' }],
];

// actions
export const close: Symbol20 = [['path', { d: 'm5.25 5.25 9.5 9.5m0-9.5-9.5 9.5' }]];
export const collapse: Symbol20 = [['path', { d: 'M4.5 13.5h11' }]];
export const grip: Symbol20 = [
  ['path', { 'stroke-width': '2.25', d: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01' }],
];
export const down: Symbol20 = [['path', { d: 'm5 7.5 5 5 5-5' }]];
export const undo: Symbol20 = [['path', { d: 'M6.8 4.2 3.5 7.5l3.3 3.3M3.5 7.5h8.25a4.25 4.25 0 0 1 0 8.5H8.5' }]];
export const reload: Symbol20 = [['path', { d: 'M16.3 10a6.3 6.3 0 1 1-1.9-4.5l1.9 1.9M16.3 3.7v3.7h-3.7' }]];

// things
export const search: Symbol20 = [
  ['circle', { cx: '8.75', cy: '8.75', r: '5.25' }],
  ['path', { d: 'm12.75 12.75 4 4' }],
];
export const phone: Symbol20 = [
  ['rect', { x: '5.75', y: '2.25', width: '8.5', height: '15.5', rx: '2' }],
  ['path', { d: 'M9.25 14.9h1.5' }],
];
export const book: Symbol20 = [
  ['path', { d: 'M10 5.2c-1.6-1.2-4-1.7-7.25-1.5v11.6c3.25-.2 5.65.3 7.25 1.5 1.6-1.2 4-1.7 7.25-1.5V3.7C14 3.5 11.6 4 10 5.2zm0 0v11.6' }],
];
export const seen: Symbol20 = [
  ['path', { d: 'M2.25 10S5 4.9 10 4.9s7.75 5.1 7.75 5.1S15 15.1 10 15.1 2.25 10 2.25 10z' }],
  ['circle', { cx: '10', cy: '10', r: '2.25' }],
];
export const said: Symbol20 = [
  ['circle', { cx: '10', cy: '6.5', r: '3.25' }],
  ['path', { d: 'M3.75 17c.7-3.2 3-4.75 6.25-4.75s5.55 1.55 6.25 4.75' }],
];
export const call: Symbol20 = [
  [
    'path',
    {
      d: 'M7 3H4.6A1.85 1.85 0 0 0 2.75 5 13 13 0 0 0 15 17.25a1.85 1.85 0 0 0 2-1.85V13l-3.5-1.25-1.6 1.6a10 10 0 0 1-5.25-5.25l1.6-1.6z',
    },
  ],
];
export const mail: Symbol20 = [
  ['rect', { x: '2.5', y: '4.5', width: '15', height: '11', rx: '1.75' }],
  ['path', { d: 'm3 6 7 5 7-5' }],
];
export const settings: Symbol20 = [
  ['path', { d: 'M3 6h6.75M14.25 6H17M3 14h2.75M10.25 14H17' }],
  ['circle', { cx: '12', cy: '6', r: '2.25' }],
  ['circle', { cx: '8', cy: '14', r: '2.25' }],
];
export const panel: Symbol20 = [
  ['rect', { x: '2.5', y: '3.5', width: '15', height: '13', rx: '2' }],
  ['path', { d: 'M12 3.5v13' }],
];
export const hand: Symbol20 = [
  [
    'path',
    {
      d: 'M6.5 10.5V5.25a1.25 1.25 0 0 1 2.5 0V9m0-.25V3.75a1.25 1.25 0 0 1 2.5 0V9m0-3.5a1.25 1.25 0 0 1 2.5 0V12c0 3.2-1.8 5.25-4.75 5.25-2.3 0-3.5-1-4.7-3L3 11.6a1.25 1.25 0 0 1 2.1-1.3l1.4 1.7',
    },
  ],
];
export const nonet: Symbol20 = [
  ['path', { d: 'M6.25 15.5h8a3.25 3.25 0 0 0 .9-6.4A5 5 0 0 0 8.3 5.4M5.7 7.9a3.9 3.9 0 0 0 .55 7.6M3.5 3.5l13 13' }],
];
