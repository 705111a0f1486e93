/** Runs pieces of work one after another, in the order they are asked for. What fails is over, and the next one begins all the same. */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last.then(work).catch(() => undefined);
    return last;
  };
}
