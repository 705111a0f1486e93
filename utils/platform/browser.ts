// The one place where the extension API comes in; everything else takes it from here.
export { default as browser } from 'webextension-polyfill';
