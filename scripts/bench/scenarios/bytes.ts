import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputFolder } from '../../extension-build.ts';
import { atMost, type Row } from '../row.ts';

/** What runs on a recognised page, gzipped, in kB of 1,024 bytes. */
export async function bytes(): Promise<Row[]> {
  const size = (file: string) => gzipSync(readFileSync(path.join(outputFolder('chrome', 'production'), file)), { level: 9 }).length / 1024;
  const [detector, overlay, words] = [size('detector.js'), size('overlay.js'), size('words.js')];
  return [
    atMost('bytes', 'detector', detector, 2, 'kB'),
    atMost('bytes', 'detection and hover', detector + words, 10, 'kB'),
    atMost('bytes', 'all on a recognised page, without language data', detector + overlay + words, 45, 'kB'),
  ];
}
