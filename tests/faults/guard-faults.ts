import { DOOR_FAULTS } from './door-faults.ts';
import { FACT_FAULTS } from './fact-faults.ts';
import type { GuardFault } from './guard-fault.ts';
import { PLACE_FAULTS } from './place-faults.ts';
import { STORE_FAULTS } from './store-faults.ts';

/** `npm run test:full` makes each of them in a copy of this folder and runs the tests named. */
export const GUARD_FAULTS: GuardFault[] = [...DOOR_FAULTS, ...PLACE_FAULTS, ...STORE_FAULTS, ...FACT_FAULTS];
