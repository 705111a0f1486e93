import { carryOut, Refused } from './new/plan.ts';
import { planNew } from './new/run-new.ts';
import { ROOT } from './node24.js';

try {
  const plan = await planNew(ROOT, process.argv.slice(2), new Date().toISOString().slice(0, 10));
  carryOut(ROOT, plan);
  console.log(Object.keys(plan.files).sort().join('\n'));
  if (plan.left.length > 0) console.log(`\nLeft for you, and npm run check says so until it is done:\n- ${plan.left.join('\n- ')}`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
