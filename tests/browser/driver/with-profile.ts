import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outputFolder } from '../../../scripts/extension-build.ts';
import { startSite } from '../../fixtures/site.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** A browser of its own, over a profile that outlives it. */
export async function withProfile(target: BrowserName, run: (driver: Driver) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'guidebook-profile-'));
  const site = await startSite();
  const extension = outputFolder(target === 'chromium' ? 'chrome' : 'firefox', 'e2e');
  const driver = await (target === 'chromium' ? launchChromium : launchFirefox)(site, { extension, profile });
  try {
    await run(driver);
  } finally {
    await driver.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
