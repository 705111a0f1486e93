import { runTool } from './extension-build.ts';

for (const target of ['chrome', 'firefox'] as const) {
  await runTool('wxt', ['zip', '-b', target, '--mv3']);
  console.log(`${target}: .output/*-${target}.zip`);
}
