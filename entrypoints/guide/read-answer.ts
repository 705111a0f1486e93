import type { RouteAnswers } from '../../utils/core/choose-route';

/** What a pressed radio button of the route chooser means. */
export function readAnswer(question: string, answer: string): RouteAnswers {
  if (question === 'from' && (answer === 'balance' || answer === 'card')) return { from: answer };
  if (question === 'currency' && (answer === 'CNH' || answer === 'USD')) return { currency: answer };
  return question === 'worldCard' ? { worldCard: answer === 'yes' } : {};
}
