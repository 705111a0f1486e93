import { Quiet } from '../quiet/Quiet';
import { Silent } from '../quiet/Silent';
import { ServiceRow } from '../service/ServiceRow';
import { Due } from '../waiting/Due';
import { Notify } from '../waiting/Notify';
import { WaitingRows } from '../waiting/WaitingRows';
import { Complete } from './Complete';
import { Foot } from './Foot';
import { Masthead } from './Masthead';
import { NextStep } from './NextStep';
import { NoticeBanner } from './NoticeBanner';
import type { PopupCalls, PopupView } from './popup-view';
import { Readiness } from './Readiness';
import { SearchHelp } from './SearchHelp';
import { Way } from './Way';
import { Whereabouts } from './Whereabouts';

/** The whole popup: where am I, what next, what is waited for, can I pay, how far am I, who helps. */
export function Popup({ view, calls }: { view: PopupView; calls: PopupCalls }) {
  const { due, rows, notify } = view.waiting;
  const isFirst = view.first === 'readiness';
  const readiness = view.readiness && <Readiness readiness={view.readiness} calls={calls} />;
  return (
    <main class="page popup" data-first={view.first}>
      <Quiet quiet={view.quiet} calls={calls}>
        {(button) => (
          <Masthead view={view} calls={calls}>
            {button}
          </Masthead>
        )}
      </Quiet>
      {(view.silent || view.notice || due) && (
        <section class="section">
          {view.silent && <Silent silent={view.silent} calls={calls} />}
          {view.notice && <NoticeBanner notice={view.notice} onRead={calls.readNotice} />}
          {due && <Due due={due} calls={calls} />}
        </section>
      )}
      {isFirst && readiness}
      <section class="section">
        <Whereabouts place={view.place} onAllow={calls.allow} />
        {/* While the site is withheld, allowing it is the one primary action. */}
        {!view.place.allow && view.next && <NextStep next={view.next} onGoOn={calls.goOn} />}
        {!view.place.allow && view.complete && <Complete complete={view.complete} onGoOn={calls.goOn} />}
        {/* At an order nothing else matters, and there is no room. */}
        {!isFirst && rows.length > 0 && <WaitingRows rows={rows} calls={calls} />}
        {notify && <Notify notify={notify} calls={calls} />}
      </section>
      {!isFirst && readiness}
      {!isFirst && <Way way={view.way} />}
      {!isFirst && <SearchHelp words={view.search} calls={calls.search} />}
      <ServiceRow service={view.service} onAll={() => calls.openGuide('service')} />
      <Foot foot={view.foot} calls={calls} />
    </main>
  );
}
