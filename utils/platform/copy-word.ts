/** Puts a word on the clipboard after the buyer's own press; false where the browser refuses. Nothing of ours ever reads the clipboard. */
export async function copyWord(word: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(word);
    return true;
  } catch {
    return false;
  }
}
