import { describe, expect, test } from 'vitest';
import type { UserManifestFn } from 'wxt';
import config from '../../wxt.config';
import { languages, read } from './read-words';
import { textOf } from './source-files';

type Manifest = Record<'permissions' | 'optional_permissions' | 'host_permissions', string[] | undefined>;
type Explained = Record<string, { title: string; body: string }>;

const manifestOf = (browser: string) => (config.manifest as UserManifestFn)({ browser } as never) as unknown as Manifest;
const manifests = ['chrome', 'firefox'].map(manifestOf);
const all = (name: keyof Manifest) => [...new Set(manifests.flatMap((manifest) => manifest[name] ?? []))].sort();
const permissions = [...all('permissions'), ...all('optional_permissions')];
/** "https://*.1688.com/*" is explained under "1688". */
const hosts = all('host_permissions').map((pattern) => /([a-z0-9]+)\.com\/\*$/.exec(pattern)?.[1] ?? pattern);

describe.each(languages)('locales/%s', (language) => {
  const { welcome, data } = read(`locales/${language}/ui.json`) as {
    welcome: { permissions: Explained };
    data: { hosts: Record<string, string> };
  };

  test('explains every permission of both manifests, and no other', () => {
    const { title: _title, ...explained } = welcome.permissions;
    expect(Object.keys(explained).sort()).toEqual([...permissions, 'sites'].sort());
    for (const [name, { title, body }] of Object.entries(explained))
      expect(
        [title, body].every((text) => text?.length > 1),
        name,
      ).toBe(true);
  });

  test('explains every site of both manifests, and no other', () => {
    const { title: _title, ...explained } = data.hosts;
    expect(Object.keys(explained).sort()).toEqual([...hosts].sort());
  });
});

test('the welcome page names them all', () => {
  const listed = /const PERMISSIONS = \[([^\]]+)\]/.exec(textOf('components/welcome/Facts.tsx'))?.[1]?.match(/\w+/g) ?? [];
  expect([...listed].sort()).toEqual([...permissions, 'sites'].sort());
});

test('nothing is asked for by the back door', () => {
  for (const manifest of manifests) {
    expect(
      Object.keys(manifest)
        .filter((name) => /permission|externally|web_accessible|optional_host/.test(name))
        .sort(),
    ).toEqual(['host_permissions', 'optional_permissions', 'permissions']);
  }
});
