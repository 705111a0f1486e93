import { expect, test } from 'vitest';
import { toneMarks } from '../../utils/core/tone-marks';

test.each([
  ['pin1 yin1', 'pīn yīn'],
  ['nu:3', 'nǚ'],
  ['lu:e4', 'lüè'],
  ['Lu:3 you2', 'Lǚ yóu'],
  ['U:4', 'Ǜ'],
  ['yi1 xia4 r5', 'yī xiàr'],
  ['ma5', 'ma'],
  ['hao3 hao1', 'hǎo hāo'],
  ['shui3 dui4 liu2', 'shuǐ duì liú'],
  ['gou4 zhou1', 'gòu zhōu'],
  ['er2 E4', 'ér È'],
  ['xiong2 jue2', 'xióng jué'],
  ['T xu4', 'T xù'],
  ['m2 ng4 hm5', 'ḿ ǹg hm'],
  ['yi1 bu4 zuo4 , er4 bu4 xiu1', 'yī bù zuò, èr bù xiū'],
  ['A · B', 'A · B'],
  ['', ''],
  ['3 xx5 yo9', '3 xx yo9'],
])('%s is %s', (numbered, marked) => expect(toneMarks(numbered)).toBe(marked));
