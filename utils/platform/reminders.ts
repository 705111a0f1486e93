import type { Reminder } from '../core/due-reminders';
import { browser } from './browser';

const PREFIX = 'remind:';

/** One alarm for each reminder that is still to come, and none for anything else: without reminders nothing wakes the background. */
export async function mirrorAlarms(reminders: readonly Reminder[], now: number): Promise<void> {
  const wanted = new Map(reminders.map(({ step, due }) => [PREFIX + step, due]));
  const there = new Map((await browser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]));
  // One that is just about to ring is left alone: its reminder is due, but has not been told yet.
  const gone = [...there.keys()].filter((name) => !wanted.has(name));
  await Promise.all(gone.map((name) => browser.alarms.clear(name)));
  for (const [name, due] of wanted) if (due > now && there.get(name) !== due) browser.alarms.create(name, { when: due });
}

/** The step that an alarm is for; null for an alarm that is none of ours. */
export function stepOfAlarm(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}
