// The build of recheck that is plain JavaScript: its other one wants Java or a binary of the platform.
declare module 'recheck/lib/browser.js' {
  export { checkSync } from 'recheck';
}
