import { Icon } from '../Icon';
import { attention } from '../symbols';
import type { PopupView } from './popup-view';

/** What happened to the buyer's notes, until it is read: repaired, lost, no room, newer. */
export function NoticeBanner({ notice, onRead }: { notice: NonNullable<PopupView['notice']>; onRead(): void }) {
  return (
    <section class="banner" data-state={notice.state} role="status">
      <Icon of={attention} />
      <h2>{notice.title}</h2>
      <p>{notice.body}</p>
      {notice.read !== null && (
        <div class="actions">
          <button type="button" class="button quiet" data-do="readNotice" onClick={onRead}>
            {notice.read}
          </button>
        </div>
      )}
    </section>
  );
}
