import type { OwnPage, Tab } from '../tests/browser/driver/driver.ts';
import { command } from '../tests/browser/driver/extension-store.ts';
import { waitForCard } from './walk-actions.ts';

/** How a step looks in one language. */
export type StepPicture = { language: string; picture: Uint8Array };

/**
 * A picture of a step in each language, before anything is pressed. Each is asked for as the buyer would, in the settings, and the card
 * is waited for until it has those words and stands still. The first language is there again afterwards.
 */
export async function takePictures(tab: Tab, own: OwnPage, step: string, languages: readonly string[]): Promise<StepPicture[]> {
  const [first, ...others] = languages;
  if (first === undefined) return [];
  const pictures: StepPicture[] = [{ language: first, picture: await tab.screenshot() }];
  for (const language of others) {
    await speak(tab, own, step, language);
    pictures.push({ language, picture: await tab.screenshot() });
  }
  if (others.length > 0) await speak(tab, own, step, first);
  return pictures;
}

async function speak(tab: Tab, own: OwnPage, step: string, language: string): Promise<void> {
  await command(own, 'language', { language });
  const seen = await waitForCard(tab, (sight) => sight.step === step && sight.lang === language, 5000);
  if (!seen) throw new Error(`the card never came in ${language}`);
  await seen.frame.waitForOverlay(`the card in ${language}`, (sight) => sight.lang === language);
}
