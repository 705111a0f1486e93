import { ServiceRow } from '../service/ServiceRow';
import { Notify } from '../waiting/Notify';
import { WaitingRows } from '../waiting/WaitingRows';
import { Complete } from './Complete';
import { Foot } from './Foot';
import { NextStep } from './NextStep';
import type { PopupCalls, PopupView } from './popup-view';
import { Readiness } from './Readiness';
import { SearchHelp } from './SearchHelp';
import { Top } from './Top';
import { Way } from './Way';
import { Whereabouts } from './Whereabouts';

/** The whole popup: where am I, what next, what is waited for, can I pay, how far am I, who helps. */
export function Popup({ view, calls }: { view: PopupView; calls: PopupCalls }) {
  const { rows, notify } = view.waiting;
  const isFirst = view.first === 'readiness';
  // What is missing needs the room: help stands in the panel and on the guide page too.
  const isTight = isFirst || Boolean(view.readiness?.missing);
  // Where the money will not do, the verdict's own button is the next step.
  const goesOn = !isFirst || view.readiness?.state === 'ready' || view.readiness?.state === 'wrong' || view.readiness?.open === null;
  const readiness = view.readiness && <Readiness readiness={view.readiness} calls={calls} leads={!goesOn} />;
  return (
    <main class="page popup" data-first={view.first}>
      <Top view={view} calls={calls} />
      {isFirst && readiness}
      <section class="section">
        <Whereabouts place={view.place} onAllow={calls.allow} />
        {/* While the site is withheld, allowing it is the one primary action. */}
        {!view.place.allow && goesOn && view.next && <NextStep next={view.next} onGoOn={calls.goOn} />}
        {!view.place.allow && view.complete && <Complete complete={view.complete} onGoOn={calls.goOn} />}
        {/* At an order nothing else matters, and there is no room. */}
        {!isFirst && rows.length > 0 && <WaitingRows rows={rows} calls={calls} />}
        {notify && <Notify notify={notify} calls={calls} />}
      </section>
      {!isFirst && readiness}
      {!isFirst && <Way way={view.way} />}
      {!isTight && <SearchHelp words={view.search} calls={calls.search} />}
      {!isTight && <ServiceRow service={view.service} onAll={() => calls.openGuide('service')} />}
      <Foot foot={view.foot} calls={calls} />
    </main>
  );
}
