export type BrowserName = 'chromium' | 'firefox';
export function browserPlaces(name: BrowserName): string[];
export function findBrowser(name: BrowserName): string | undefined;
export function explainMissing(name: BrowserName): string;
