import { buildExtension, outputFolder } from './extension-build.ts';

for (const target of ['chrome', 'firefox'] as const) {
  await buildExtension(target, 'production');
  console.log(`${target}: ${outputFolder(target, 'production')}`);
}
