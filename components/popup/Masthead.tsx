import type { ComponentChildren } from 'preact';
import { Mark } from '../Mark';
import type { PopupCalls, PopupView } from './popup-view';

interface MastheadProps {
  view: PopupView;
  calls: PopupCalls;
  children: ComponentChildren;
}

/** Our name, what stands between, and the switch that turns the guide off for this site. */
export function Masthead({ view, calls, children }: MastheadProps) {
  const { siteSwitch } = view;
  return (
    <header class="masthead">
      <Mark />
      <span class="name" translate={false}>
        1688 Guidebook
      </span>
      {children}
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
