import { readdirSync, readFileSync } from 'node:fs';

/** Ends the browser that runs on this profile as the system does when it has no mercy. The profile is ours alone, and so is the browser. */
export function killByProfile(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const words = commandOf(pid);
    const isBrowser =
      words.some((word) => word.endsWith(`=${profile}`) || word === profile) && !words.some((word) => word.startsWith('--type='));
    if (isBrowser) process.kill(Number(pid), 'SIGKILL');
  }
}

function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
