import { Icon } from '../Icon';
import { panel, safe, settings } from '../symbols';
import type { PopupCalls, PopupView } from './popup-view';

/** Language, the whole guide, the side panel, settings. */
export function Foot({ foot, calls }: { foot: PopupView['foot']; calls: PopupCalls }) {
  return (
    <footer class="foot">
      <label class="soft">
        <select
          class="input small"
          aria-label={foot.languageWord}
          value={foot.language}
          onChange={(event) => calls.chooseLanguage(event.currentTarget.value)}
        >
          {foot.languages.map(({ id, name }) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button quiet small" data-do="guide" onClick={() => calls.openGuide()}>
        {foot.guideWord}
      </button>
      {foot.keepOpenWord !== null && (
        <button
          type="button"
          class="tool"
          data-do="keepOpen"
          aria-label={foot.keepOpenWord}
          title={foot.keepOpenWord}
          onClick={calls.keepOpen}
        >
          <Icon of={panel} class="flip" />
        </button>
      )}
      <button type="button" class="tool" data-do="data" aria-label={foot.dataWord} title={foot.dataWord} onClick={calls.openData}>
        <Icon of={safe} />
      </button>
      <button type="button" class="tool" data-do="settings" aria-label={foot.settingsWord} onClick={calls.openSettings}>
        <Icon of={settings} />
      </button>
    </footer>
  );
}
