import type { FromOwnPage } from '../core/message';
import { answerCommand } from './answer-command';
import { answerErase } from './answer-erase';
import { answerLeave } from './answer-leave';
import { answerLookUp } from './answer-look-up';
import { answerObserve } from './answer-observe';
import { answerPoint } from './answer-point';
import { answerRestore, answerUndoRestore } from './answer-restore';
import { answerTranslated } from './answer-translated';
import { answerTurn } from './answer-turn';
import { answerVisit } from './answer-visit';
import type { Backstage } from './backstage';
import type { Incoming } from './read-message';

/** The reply to a message that may be acted on. */
export function answer(stage: Backstage, incoming: Incoming): Promise<unknown> {
  const { message } = incoming;
  if (incoming.from === 'own') {
    return answerOwnPage(stage, incoming.message);
  }
  switch (message.type) {
    case 'visit':
      return answerVisit(stage, incoming, message);
    case 'translated':
      return answerTranslated(stage, incoming, message.lang);
    case 'more':
      return stage.injectMore(incoming.tab, incoming.frame).then((ok) => ({ ok }));
    case 'observe':
      return answerObserve(stage, incoming, message.observation);
    case 'leave':
      return answerLeave(stage, incoming);
    case 'turn':
      return answerTurn(stage, incoming, message.step);
    case 'command':
      return answerCommand(stage, message.command, incoming.tab);
    case 'look-up':
      return answerLookUp(stage, message.run);
    default:
      return Promise.resolve(null);
  }
}

function answerOwnPage(stage: Backstage, message: FromOwnPage): Promise<unknown> {
  switch (message.type) {
    case 'point':
      return answerPoint(stage, message.tab);
    case 'command':
      return answerCommand(stage, message.command);
    case 'restore':
      return answerRestore(stage, message);
    case 'undo-restore':
      return answerUndoRestore(stage, message.id);
    case 'erase':
      return answerErase(stage);
  }
}
