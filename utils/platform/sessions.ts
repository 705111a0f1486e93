import type { LiveFrame } from '../core/pick-frame';
import type { SessionArea } from './session-area';
import { type FrameSession, TabSession } from './tab-session';

/** Which frames of which tabs show our pages. Changed only under the writer's lock. */
export interface Sessions {
  tabs(): Promise<number[]>;
  read(tab: number): Promise<TabSession>;
  write(tab: number, session: TabSession): Promise<void>;
  set(tab: number, frame: number, session: FrameSession): Promise<void>;
  forget(tab: number, frame: number): Promise<void>;
  forgetTab(tab: number): Promise<void>;
  /** Forgets every tab, and all else that is kept as long as the browser runs. */
  clear(): Promise<void>;
}

const PREFIX = 'tab:';

/** Sessions kept in this area. What stands there and is not ours is as good as nothing. */
export function createSessions(area: SessionArea): Sessions {
  const read = async (tab: number): Promise<TabSession> => {
    const parsed = TabSession.safeParse((await area.get([PREFIX + tab]))[PREFIX + tab]);
    return parsed.success ? parsed.data : {};
  };
  const write = (tab: number, session: TabSession) =>
    Object.keys(session).length > 0 ? area.set({ [PREFIX + tab]: session }) : area.remove(PREFIX + tab);
  return {
    read,
    write,
    async tabs() {
      const keys = Object.keys(await area.get(null));
      return keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
    },
    async set(tab, frame, session) {
      await write(tab, { ...(await read(tab)), [frame]: session });
    },
    async forget(tab, frame) {
      const { [frame]: _gone, ...others } = await read(tab);
      await write(tab, others);
    },
    forgetTab: (tab) => area.remove(PREFIX + tab),
    clear: () => area.clear(),
  };
}

/** The frames of a tab on which a page was recognised. */
export function liveFrames(session: TabSession): LiveFrame[] {
  return Object.entries(session).flatMap(([frame, { page, at, viewed, again, check, translated }]) =>
    page === null ? [] : [{ frame: Number(frame), page, at, viewed, again, check, translated }],
  );
}
