import { buildExtension } from '../../scripts/extension-build.ts';

/** The specs drive what is built: builds it first, unless it is built already from these very sources. */
export default async function globalSetup(): Promise<void> {
  await buildExtension('chrome', 'e2e');
  await buildExtension('firefox', 'e2e');
}
