import { defineConfig } from 'vitest/config';

// unit: small and fast, beside no browser. data: the shape of the repository, of the JSON files and of the built bundles.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,core,page,platform,components}/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      { extends: true, test: { name: 'data', include: ['tests/data/**/*.test.ts'], environment: 'node', testTimeout: 120_000 } },
    ],
  },
});
