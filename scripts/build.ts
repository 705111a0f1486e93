import { runTool } from './extension-build.ts';

for (const target of ['chrome', 'firefox']) await runTool('wxt', ['build', '-b', target, '--mv3']);
