import type { Translate } from '../words/more';

/** Chromium's translator on the device. Not in TypeScript's library, and not in Firefox. */
interface DeviceTranslator {
  availability(languages: Languages): Promise<string>;
  create(languages: Languages): Promise<{ translate(text: string): Promise<string>; destroy?(): void }>;
}
type Languages = { sourceLanguage: string; targetLanguage: string };

/**
 * Translates Chinese on this device; null where the browser cannot, or would have to load something for it first: nothing of ours causes
 * traffic.
 */
export async function translatorHere(
  language: string,
  world: { Translator?: DeviceTranslator } = globalThis as { Translator?: DeviceTranslator },
): Promise<Translate | null> {
  const { Translator } = world;
  const languages = { sourceLanguage: 'zh', targetLanguage: language.split('-')[0] ?? language };
  if (!Translator || languages.targetLanguage === 'zh') return null;
  try {
    if ((await Translator.availability(languages)) !== 'available') return null;
  } catch {
    return null;
  }
  return async (text) => {
    try {
      const translator = await Translator.create(languages);
      const translated = await translator.translate(text);
      translator.destroy?.();
      return translated;
    } catch {
      return null;
    }
  };
}
