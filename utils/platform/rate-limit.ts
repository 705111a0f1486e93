const SECOND = 1000;

/** Says whether one more message of this sender may pass: at most so many in any second. Lives only in memory, and may. */
export function createRateLimit(most: number): (sender: number, now: number) => boolean {
  const passed = new Map<number, number[]>();
  return (sender, now) => {
    const recent = (passed.get(sender) ?? []).filter((at) => at > now - SECOND && at <= now);
    const mayPass = recent.length < most;
    if (mayPass) recent.push(now);
    passed.set(sender, recent);
    for (const [other, times] of passed) if ((times.at(-1) ?? 0) <= now - SECOND) passed.delete(other);
    return mayPass;
  };
}
