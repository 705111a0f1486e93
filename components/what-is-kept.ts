/** What is read on pages, and what is stored: the words stand below welcome.read and welcome.stored in locales/<language>/ui.json. */
export const READ = ['address', 'labels', 'amounts', 'orders', 'choices', 'name', 'account'];
export const STORED = ['steps', 'facts', 'choices'];
