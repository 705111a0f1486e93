import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { matchAddress } from '../../utils/core/match-address';
import type { PageDefinition } from '../../utils/core/page-definition';
import { siteOfUrl } from '../../utils/core/site-of-url';
import { spellOut } from '../../utils/core/spell-out';
import { readFixtures } from '../fixtures/routes';
import { wrongAddresses } from '../wrong-addresses';

const PAGES = 'utils/guidebook/pages';
const definitions = globSync('*/*.json', { cwd: PAGES }).map((file) =>
  spellOut(JSON.parse(readFileSync(path.join(PAGES, file), 'utf8')) as PageDefinition),
);

// What the recogniser asks first. Real browsers are asked in tests/browser/hostile.spec.ts, of some pages of each site.
test.each(readFixtures().map(({ id, url, also = [] }) => ({ id, urls: [url, ...also] })))(
  '$id stands at no wrong address',
  ({ id, urls }) => {
    const definition = spellOut(JSON.parse(readFileSync(path.join(PAGES, `${id}.json`), 'utf8')) as PageDefinition);
    for (const url of urls) {
      expect(matchAddress(url, definition.addresses), url).not.toBeNull();
      for (const wrong of wrongAddresses(
        url,
        definition.addresses.every((address) => address.path !== undefined),
      )) {
        expect(matchAddress(wrong, definition.addresses), wrong).toBeNull();
        const own = siteOfUrl(wrong) !== null;
        if (!own)
          expect(
            definitions.some(({ addresses }) => matchAddress(wrong, addresses)),
            wrong,
          ).toBe(false);
      }
    }
  },
);
