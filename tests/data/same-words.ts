/** Names that every language writes as English does. Chinese and other scripts may write them their own way. */
export const NAMES = [
  ...['1688 Guidebook', '1688', 'WorldFirst', 'World Card', 'World\u00a0Pay', 'Alipay', 'Alibaba', 'Taobao', 'Chrome', 'Firefox', 'MYbank'],
  ...['CNH', 'CNY', 'SGD', 'USD', 'FX', 'ID', 'OK', 'SMS'],
];

/** Texts that are the same in English and in these languages, because the word is. */
export const SAME_WORDS: Record<string, string[]> = {
  de: ['Status', 'Name', 'Code', 'App', 'Support', 'Name:'],
  es: ['Total', 'Error'],
  fr: ['Total', 'Notes', 'Code', 'Option', 'Options', 'Orientation', 'Variables'],
  id: ['Status', 'Total'],
  ms: ['Status'],
  'pt-BR': ['Status', 'Total'],
  vi: [],
};
