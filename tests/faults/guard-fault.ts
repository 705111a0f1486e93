/** A fault made by hand in guard code: this text of this file replaced by that, and the unit tests that have to notice. */
export interface GuardFault {
  /** What somebody would have done wrong. */
  name: string;
  file: string;
  /** Occurs exactly once in the file. */
  find: string;
  put: string;
  tests: string[];
}

/** One fault, in one line where it fits. */
export function makeFault(name: string, file: string, find: string, put: string, tests: string[]): GuardFault {
  return { name, file, find, put, tests };
}
