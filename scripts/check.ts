import { runChecks, summarise } from './parts.ts';

summarise(await runChecks());
