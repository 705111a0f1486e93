import { Notice, type OnboardingState } from '../core/onboarding-state';
import { browser } from './browser';
import { copies } from './copies';
import { LOCAL_KEY } from './local-copy';
import { readCopies } from './read-copies';
import { sessionArea } from './session-area';
import { TROUBLE_KEY } from './trouble';

/** The state as our own pages see it. */
export interface WatchedState {
  state: OnboardingState;
  /** What to tell the buyer: trouble that could not be stored goes before what is stored. */
  notice: Notice | null;
}

/** Calls back with the state now and after every change, until the returned function is called. Our own pages only; writes nothing. */
export function watchState(onState: (watched: WatchedState) => void): () => void {
  let watching = true;
  let asked = 0;
  const tell = async () => {
    asked += 1;
    const turn = asked;
    const watched = await readWatched();
    if (watching && turn === asked) onState(watched);
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'local' && LOCAL_KEY in changes) || (area === 'session' && TROUBLE_KEY in changes)) void tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  void tell();
  return () => {
    watching = false;
    browser.storage.onChanged.removeListener(onChanged);
  };
}

async function readWatched(): Promise<WatchedState> {
  const [{ state }, session] = await Promise.all([readCopies(copies, Date.now()), sessionArea.get([TROUBLE_KEY])]);
  const trouble = Notice.safeParse(session[TROUBLE_KEY]);
  return { state, notice: trouble.success ? trouble.data : (state.notice ?? null) };
}
