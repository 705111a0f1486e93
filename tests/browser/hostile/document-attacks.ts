import { type Attack, script } from './attack.ts';

const large: Attack[] = [
  { name: 'a hundred thousand nodes', last: script("document.body.insertAdjacentHTML('beforeend', '<b></b>'.repeat(100000));") },
  { name: 'ten thousand buttons', last: script("document.body.insertAdjacentHTML('beforeend', '<button>去结算</button>'.repeat(10000));") },
  {
    name: 'nested twelve hundred deep',
    last: script("let at = document.body; for (let i = 0; i < 1200; i += 1) at = at.appendChild(document.createElement('div'));"),
  },
  {
    name: 'two hundred shadow roots, nested',
    last: script(
      "let at = document.body; for (let i = 0; i < 200; i += 1) at = at.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });",
    ),
  },
  { name: 'a text of five million letters', last: script("document.body.append('购'.repeat(5000000));") },
  { name: 'thirty empty frames', last: '<iframe></iframe>'.repeat(30) },
  {
    name: 'frames of every kind',
    must: true,
    last: '<iframe src="about:blank"></iframe><iframe srcdoc="去结算"></iframe><iframe src="data:text/html,去结算"></iframe><iframe sandbox src="/"></iframe>',
  },
  { name: 'an attribute of a million letters', must: true, last: script("document.body.setAttribute('aria-label', 'x'.repeat(1000000));") },
];

const documents: Attack[] = [
  {
    name: 'document.open and write after loading',
    last: script(
      "addEventListener('load', () => setTimeout(() => { const text = document.documentElement.outerHTML; document.open(); document.write(text); document.close(); }, 300));",
    ),
  },
  {
    name: 'the root element is taken out and put back',
    last: script(
      "addEventListener('load', () => setTimeout(() => { const root = document.documentElement; root.remove(); document.append(root); }, 300));",
    ),
  },
  {
    name: 'the body is replaced by a copy',
    must: true,
    last: script("addEventListener('load', () => setTimeout(() => document.body.replaceWith(document.body.cloneNode(true)), 300));"),
  },
  { name: 'no doctype', must: true, rewrite: (html) => html.replace('<!doctype html>', '') },
  {
    name: 'a frameset',
    rewrite: () =>
      '<!doctype html><title>1688</title><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
  },
  {
    name: 'no root but SVG',
    headers: { 'content-type': 'image/svg+xml' },
    rewrite: () => '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">免费注册 进货单</text></svg>',
  },
  { name: 'plain text', headers: { 'content-type': 'text/plain; charset=utf-8' }, rewrite: () => '免费注册 进货单' },
  { name: 'an empty answer', rewrite: () => '' },
  { name: 'a base that leads away', must: true, first: '<base href="https://evil.example/">' },
  {
    name: 'a policy that forbids everything',
    must: true,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'" },
  },
  {
    name: 'a policy that wants trusted types',
    must: true,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  { name: 'a sandbox without an origin', headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  {
    name: 'a policy of permissions that forbids all',
    must: true,
    headers: { 'permissions-policy': 'fullscreen=(), clipboard-write=()', 'cross-origin-opener-policy': 'same-origin' },
  },
  {
    name: 'the document is frozen',
    must: true,
    last: script('Object.freeze(document); Object.freeze(document.documentElement); Object.preventExtensions(window);'),
  },
  { name: 'the page has elements by our name', must: true, last: '<gb-guide>Pay here</gb-guide><gb-guide popover="manual"></gb-guide>' },
  {
    name: 'the page defines an element by our name',
    last: script("customElements.define('gb-guide', class extends HTMLElement { connectedCallback() { this.remove(); } });"),
  },
  { name: 'the page stops itself', must: true, last: script("addEventListener('load', () => stop());") },
  {
    name: 'the page is busy for a second',
    must: true,
    last: script("addEventListener('load', () => { const end = Date.now() + 1000; while (Date.now() < end); });"),
  },
];

const styles: Attack[] = [
  ...[
    'display: none',
    'visibility: hidden',
    'opacity: 0',
    'transform: translate(-9999px)',
    'clip-path: inset(50%)',
    'zoom: 9',
    'pointer-events: none',
    'all: unset',
    'content-visibility: hidden',
    'filter: blur(40px)',
  ].map((rule) => ({ name: `its style for our element: ${rule}`, first: `<style>gb-guide { ${rule} !important }</style>` })),
  {
    name: 'its style for everything: large and red',
    must: true,
    first: '<style>* { font-size: 60px !important; color: red !important; letter-spacing: 9px !important }</style>',
  },
  {
    name: 'a root that is turned, scaled and clipped',
    first: '<style>html { transform: rotate(3deg) scale(.5); overflow: clip; contain: strict; height: 100px }</style>',
  },
  { name: 'upright writing, from right to left', must: true, first: '<style>html { writing-mode: vertical-rl; direction: rtl }</style>' },
];

/** Documents that are large, odd or dressed against us. */
export const DOCUMENT_ATTACKS: Attack[] = [...large, ...documents, ...styles];
