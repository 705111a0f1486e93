import { runChecks, summarise } from './parts.ts';

// While working a tenth of the generated cases will do; `npm test` runs them all.
process.env.FUZZ_SHARE = '0.1';
summarise(await runChecks());
