import { answer } from './answer';
import type { Backstage } from './backstage';
import { browser } from './browser';
import { LetGo } from './let-go';
import { createRateLimit } from './rate-limit';
import { readMessage, type Sender } from './read-message';

const MOST_A_SECOND = 20;
/** Our own pages share one allowance. */
const OWN = -1;

/** Answers messages from sites and from our own pages. Anything that is not plainly one of them is dropped without an answer. */
export function serveMessages(stage: Backstage): void {
  const mayPass = createRateLimit(MOST_A_SECOND);
  // Answering by a promise is younger than some of the browsers we support; this way works in all of them.
  const listener = (raw: unknown, sender: Sender, sendResponse: (reply: unknown) => void): true | undefined => {
    const incoming = readMessage(raw, sender, { id: browser.runtime.id, root: browser.runtime.getURL('') });
    if (!incoming || !mayPass(incoming.from === 'site' ? incoming.tab : OWN, stage.now())) return undefined;
    answer(stage, incoming).then(sendResponse, (error: unknown) => sendResponse(error instanceof LetGo ? undefined : null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
