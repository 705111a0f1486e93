import { TermTip } from '../TermTip';
import type { WelcomeView } from './welcome-view';

/** A page with a ring around its button and the words beside it: what the guide looks like. */
export function Picture({ sample }: { sample: WelcomeView['sample'] }) {
  const press = { kind: 'safe', word: sample.safe, text: sample.press } as const;
  return (
    <div class="picture" aria-hidden="true">
      <div class="mini">
        <svg viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          <rect width="200" height="100" x="-50" fill="#efe6d6" />
          <rect x="24" y="38" width="52" height="44" rx="4" fill="#c9a45c" />
          <path d="M37 40V28a13 13 0 0 1 26 0v12" fill="none" stroke="#8a6a2c" stroke-width="5" />
        </svg>
        <i />
        <i />
        <i />
        <span class="mini-target" lang="zh-CN">
          加采购车
          <b class="ring" />
        </span>
      </div>
      <TermTip view={{ zh: '加采购车', pinyin: 'jiā cǎi gòu chē', meaning: sample.meaning, press }} label={sample.meaning} />
    </div>
  );
}
