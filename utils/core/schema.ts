import * as z from 'zod/mini';

// zod probes `eval` once to choose a faster parser; our content security policy forbids eval and would log a violation.
z.config({ jitless: true });

export { z };
