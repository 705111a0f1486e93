import { Icon } from '../Icon';
import { Chinese } from '../RichText';
import { attention, safe, unknown } from '../symbols';
import type { PopupView } from './popup-view';

const ICON = { ready: safe, unknown, attention };

/** Where am I: the page's name in both languages, whether its address is genuine, and what to know about it. */
export function Whereabouts({ place, onAllow }: { place: PopupView['place']; onAllow(): void }) {
  const { address, allow } = place;
  return (
    <>
      <div class="between">
        <h1>{place.title}</h1>
        {place.zh !== null && <Chinese words={place.zh} />}
      </div>
      <p class="genuine">
        <span class="state" data-state={address.state}>
          <Icon of={ICON[address.state]} />
          {address.word}
        </span>
        {address.host !== null && <bdi>{address.host}</bdi>}
      </p>
      {place.body !== null && <p>{place.body}</p>}
      {allow && (
        <>
          <button type="button" class="button primary wide" data-do="allow" onClick={onAllow}>
            {allow.word}
          </button>
          <p class="small soft">{allow.note}</p>
        </>
      )}
    </>
  );
}
