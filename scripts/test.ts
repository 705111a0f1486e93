import { checkPackages } from './check-packages.ts';
import { buildExtension, type Mode, type Target } from './extension-build.ts';
import { countPlaywright, type Outcome, runChecks, runPart, summarise } from './parts.ts';

// Packed first: that builds what the stores get from nothing. The data checks look at these bundles, and the core's types at what WXT writes.
const builds = [
  ...(await checkPackages()),
  await build('chrome', 'production'),
  await build('firefox', 'production'),
  await build('chrome', 'e2e'),
  await build('firefox', 'e2e'),
];
const checks = await runChecks();
const browsers = await runPart('both browsers', ['playwright'], ['test'], countPlaywright);
summarise([...builds, ...checks, browsers]);

async function build(target: Target, mode: Mode): Promise<Outcome> {
  const begin = performance.now();
  const name = `build for ${target} (${mode})`;
  const failed = await buildExtension(target, mode).then(
    () => 0,
    (error: Error) => {
      console.error(error.message);
      return 1;
    },
  );
  return { name, passed: 1 - failed, failed, seconds: (performance.now() - begin) / 1000 };
}
