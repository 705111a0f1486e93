import type { Brief } from '../../../utils/core/brief';

/**
 * One language the pieces are shown in. Arabic stands for every language that is written from right to left, `long` for those with
 * long words: English with two fifths more in every word.
 */
export type Language = 'en' | 'zh-CN' | 'ar' | 'long';

/** One text in the languages of the gallery. */
export const t = (language: Language, en: string, zh: string, ar: string): string =>
  ({ en, 'zh-CN': zh, ar, long: lengthen(en) })[language];

/** English as long as German or Finnish; placeholders stay as they are. */
export function lengthen(text: string): string {
  return text.replace(/\{\{\w+\}\}|[A-Za-z]{4,}/g, (word) =>
    word.startsWith('{{') ? word : word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase(),
  );
}

/** The fixed words of the overlay, for the gallery only; the product's own stand in locales/. */
export function words(l: Language): Brief['words'] {
  return {
    guide: t(l, 'Guide', '指南', 'الدليل'),
    move: t(l, 'Move', '移动', 'نقل'),
    small: t(l, 'Make small', '缩小', 'تصغير'),
    close: t(l, 'Close', '关闭', 'إغلاق'),
    back: t(l, 'Back', '上一步', 'السابق'),
    next: t(l, 'Next', '下一步', 'التالي'),
    doneMyself: t(l, 'Done myself', '我已完成', 'أنجزتُها بنفسي'),
    undo: t(l, 'Undo', '撤销', 'تراجع'),
    lookAgain: t(l, 'Look again', '再找一次', 'ابحث مرة أخرى'),
    notFound: t(l, 'Not found on this page', '本页上没有找到', 'غير موجود في هذه الصفحة'),
    lookFor: t(l, 'Look for these words', '请找这几个字', 'ابحث عن هذه الكلمات'),
    severalFound: t(l, 'These words stand here more than once', '这几个字在本页出现多次', 'تظهر هذه الكلمات أكثر من مرة'),
    reload: t(l, 'Reload this page', '请重新加载本页', 'أعد تحميل هذه الصفحة'),
    reloadBody: t(
      l,
      'The guide was updated and has stopped here. Before you reload, finish what you were typing.',
      '指南已更新，在本页已停止。重新加载前，请先完成正在填写的内容。',
      'حُدّث الدليل وتوقف هنا. أكمل ما كنت تكتبه قبل إعادة التحميل.',
    ),
    trouble: t(l, 'That was not stored', '没有保存', 'لم يُحفظ ذلك'),
    troubleBody: t(l, 'Nothing has changed. Try it once more.', '没有任何改动。请再试一次。', 'لم يتغير شيء. حاول مرة أخرى.'),
  };
}

/** The fixed words of a tooltip. */
export function tipWords(l: Language): { term: string; from: string } {
  return {
    term: t(l, 'Term', '词语', 'مصطلح'),
    from: t(l, '1688 Guidebook glossary', '1688 Guidebook 词汇表', 'مسرد 1688 Guidebook'),
  };
}
