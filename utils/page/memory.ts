/** What was asked of the page in one look, by question and element. It holds live elements: a new look begins with an empty one. */
export type Memory = Map<string, Map<Element, unknown>>;

/** The answer to a question about an element, worked out once in a look. */
export function recall<T>(memory: Memory, question: string, element: Element, answer: (element: Element) => T): T {
  let answers = memory.get(question) as Map<Element, T> | undefined;
  if (!answers) {
    answers = new Map();
    memory.set(question, answers);
  }
  if (answers.has(element)) return answers.get(element) as T;
  const found = answer(element);
  answers.set(element, found);
  return found;
}

/** How many characters an element's text has, spaces around it left out. */
export function textLength(memory: Memory, element: Element): number {
  return recall(memory, 'length', element, () => (element.textContent ?? '').trim().length);
}
