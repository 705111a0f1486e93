import { outputFolder, runTool } from './extension-build.ts';

for (const target of ['chrome', 'firefox'] as const) {
  await runTool('wxt', ['build', '-b', target, '--mv3']);
  console.log(`${target}: ${outputFolder(target, 'production')}`);
}
