import { answerCommand } from './answer-command';
import { answerLeave } from './answer-leave';
import { answerLookUp } from './answer-look-up';
import { answerObserve } from './answer-observe';
import { answerPoint } from './answer-point';
import { answerTurn } from './answer-turn';
import { answerVisit } from './answer-visit';
import type { Backstage } from './backstage';
import type { Incoming } from './read-message';

/** The reply to a message that may be acted on. */
export function answer(stage: Backstage, incoming: Incoming): Promise<unknown> {
  const { message } = incoming;
  if (incoming.from === 'own') {
    return incoming.message.type === 'point' ? answerPoint(stage, incoming.message.tab) : answerCommand(stage, incoming.message.command);
  }
  switch (message.type) {
    case 'visit':
      return answerVisit(stage, incoming, message);
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
