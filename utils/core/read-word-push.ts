import type { ToSite } from './message';

/** What concerns the script for words of all that the background pushes; null for the rest. By hand, as in read-push.ts. */
export function readWordPush(value: unknown): Extract<ToSite, { type: 'words' | 'word' | 'off' }> | null {
  const { type, level, deed } = Object(value) as Record<string, unknown>;
  const isOurs = type === 'off' || (type === 'words' && typeof level === 'string') || (type === 'word' && typeof deed === 'string');
  return isOurs ? (value as ReturnType<typeof readWordPush>) : null;
}
