import { Quiet } from '../quiet/Quiet';
import { Silent } from '../quiet/Silent';
import { Due } from '../waiting/Due';
import { Masthead } from './Masthead';
import { NoticeBanner } from './NoticeBanner';
import type { PopupCalls, PopupView } from './popup-view';

/** What stands first in popup and panel: our name with its switches, and what the buyer has to be told. */
export function Top({ view, calls }: { view: PopupView; calls: PopupCalls }) {
  const { silent, notice } = view;
  const { due } = view.waiting;
  return (
    <>
      <Quiet quiet={view.quiet} calls={calls}>
        {(button) => (
          <Masthead view={view} calls={calls}>
            {button}
          </Masthead>
        )}
      </Quiet>
      {(silent || notice || due) && (
        <section class="section">
          {silent && <Silent silent={silent} calls={calls} />}
          {notice && <NoticeBanner notice={notice} onRead={calls.readNotice} />}
          {due && <Due due={due} calls={calls} />}
        </section>
      )}
    </>
  );
}
