import { Mark } from '../Mark';
import type { PopupCalls, PopupView } from './popup-view';

/** Our name, and the switch that turns the guide off for this site. */
export function Masthead({ view, calls }: { view: PopupView; calls: PopupCalls }) {
  const { siteSwitch } = view;
  return (
    <header class="masthead">
      <Mark />
      <span class="name" translate={false}>
        1688 Guidebook
      </span>
      {siteSwitch && (
        <label class="switch small">
          <span>{siteSwitch.word}</span>
          <input
            type="checkbox"
            role="switch"
            checked={siteSwitch.on}
            aria-checked={siteSwitch.on}
            onChange={(event) => calls.switchSite(event.currentTarget.checked)}
          />
        </label>
      )}
    </header>
  );
}
