import type { ComponentChild } from 'preact';

/** Draws text in which Chinese words stand in double square brackets: "[[已认证]] verified". They become chips. */
export function RichText({ text }: { text: string }) {
  const parts: ComponentChild[] = [];
  for (const piece of text.split('[[')) {
    const end = parts.length === 0 ? -1 : piece.indexOf(']]');
    // The first piece has no bracket before it; a bracket that is never closed is drawn as it stands.
    if (end < 0) parts.push(parts.length === 0 ? piece : `[[${piece}`);
    else parts.push(<Chinese words={piece.slice(0, end)} />, piece.slice(end + 2));
  }
  return <>{parts}</>;
}

/** Chinese words as they stand on the page, in a chip. Their meaning belongs beside it. */
export function Chinese({ words }: { words: string }) {
  return (
    <span class="zh" lang="zh-CN">
      {words}
    </span>
  );
}

/** The language of words that may be Chinese or not: Chinese when they hold a Chinese character. */
export function languageOf(words: string): 'zh-CN' | undefined {
  return /\p{Script=Han}/u.test(words) ? 'zh-CN' : undefined;
}
