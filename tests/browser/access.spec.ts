import { expect } from 'playwright/test';
import { command } from './driver/extension-store.ts';
import { test } from './driver/fixtures.ts';
import { openDrawn } from './own-page.ts';

const GRAVE = ['serious', 'critical'];

for (const file of ['popup.html', 'sidepanel.html', 'welcome.html', 'guide.html', 'data.html']) {
  for (const dark of [false, true]) {
    test(`${file} has no grave fault for people who do not see or point, ${dark ? 'dark' : 'light'}`, async ({ driver, own }) => {
      test.skip(driver.name === 'firefox', 'axe-core comes in through Playwright, which cannot open pages of an extension in Firefox');
      await command(own, 'country', { country: 'SG' });
      await command(own, 'route', { route: 'world-pay' });
      await command(own, 'mark', { step: 'alipay/install' });
      await command(own, 'remind', { step: 'worldfirst/review', minutes: 0.0001 });
      await driver.setLooks({ dark });
      const page = await openDrawn(driver, file);
      const faults = (await page.audit?.()) ?? [];
      expect(faults.filter(({ impact }) => GRAVE.includes(impact))).toEqual([]);
    });
  }
}
