import { defineConfig } from 'playwright/test';

type Options = { target: 'chromium' | 'firefox' };

// Every spec runs in both browsers. `npx playwright test --project firefox --grep overlay` runs a part.
export default defineConfig<object, Options>({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/browser/global-setup.ts',
  // Two to a core: most of a spec is waiting for a browser.
  workers: 4,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  // Two busy cores: a look of ours may rest for 1.5 s, and a background may have to wake first.
  expect: { timeout: 15_000 },
  // Of a failed test the report keeps the screen, the open tabs and the console. A trace (Chromium, `--trace on`) costs a fifth of the time.
  use: { trace: 'off' },
  reporter: [['list'], ['html', { open: 'never', outputFolder: 'playwright-report' }]],
  projects: [
    { name: 'chromium', use: { target: 'chromium' } },
    { name: 'firefox', use: { target: 'firefox' } },
  ],
});
