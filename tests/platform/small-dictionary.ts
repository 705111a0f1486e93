import { dictionaryFiles } from '../../scripts/dictionary-files.ts';
import { openDictionary } from '../../utils/platform/dictionary';

const word = (simplified: string, traditional: string, pinyin: string, ...english: string[]) => ({
  simplified,
  traditional,
  pinyin,
  english,
});

/** A few words as the package writes them. */
export const rawWords = [
  word('棉', '棉', 'mian2', 'generic term for cotton or kapok', 'cotton', 'padded or quilted with cotton'),
  word('棉花', '棉花', 'mian2 hua5', 'cotton'),
  word('女装', '女裝', 'nu:3 zhuang1', "women's clothes"),
  word('女', '女', 'nu:3', 'female', 'woman', 'daughter'),
  word('装', '裝', 'zhuang1', 'adornment', 'to adorn', 'dress', 'clothing', 'costume (of an actor in a play)', 'to play a role'),
  word('后', '后', 'hou4', 'empress; queen'),
  word('后', '後', 'hou4', 'back; behind; rear', 'afterwards; after; later'),
  word('后天', '後天', 'hou4 tian1', 'the day after tomorrow'),
  word('长', '長', 'zhang3', 'chief; head', 'to grow'),
  word('长', '長', 'chang2', 'long'),
  word('长城', '長城', 'Chang2 cheng2', 'the Great Wall'),
  word('长袖', '長袖', 'chang2 xiu4', 'long sleeves'),
  word('单', '單', 'Shan4', 'surname Shan'),
  word('单', '單', 'dan1', 'bill; list', 'CL:個|个[ge4]', 'see also 單子|单子[dan1 zi5]'),
  word('T恤', 'T恤', 'T xu4', 'T-shirt'),
  word('不锈钢', '不鏽鋼', 'bu4 xiu4 gang1', 'stainless steel'),
  word('%', '%', 'pa1', 'percent (Tw)'),
];

/** Reads the files of these words, and counts what was asked for. */
export function smallFiles(words = rawWords) {
  const files = new Map(dictionaryFiles(words).map(({ relativeDest, contents }) => [relativeDest, contents]));
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    return files.get(path) ?? null;
  };
  return { files, asked, read };
}

/** A dictionary of a few words. */
export const smallDictionary = () => openDictionary(smallFiles().read);
