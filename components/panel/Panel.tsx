import { Complete } from '../popup/Complete';
import { Foot } from '../popup/Foot';
import { NextStep } from '../popup/NextStep';
import type { PopupCalls, PopupView } from '../popup/popup-view';
import { Readiness } from '../popup/Readiness';
import { SearchHelp } from '../popup/SearchHelp';
import { Top } from '../popup/Top';
import { Way } from '../popup/Way';
import { Whereabouts } from '../popup/Whereabouts';
import { ServiceRow } from '../service/ServiceRow';
import { Notify } from '../waiting/Notify';
import { WaitingRows } from '../waiting/WaitingRows';
import { Money } from './Money';

/** The side panel: the same as the popup, with room for the whole sum. It stays beside the page. */
export function Panel({ view, calls }: { view: PopupView; calls: PopupCalls }) {
  const { rows, notify } = view.waiting;
  const money = (
    <>
      {view.readiness && <Readiness readiness={view.readiness} calls={calls} />}
      {view.money && <Money money={view.money} calls={calls} />}
    </>
  );
  return (
    <main class="page panel" data-first={view.first}>
      <Top view={view} calls={calls} />
      {view.first === 'readiness' && money}
      <section class="section">
        <Whereabouts place={view.place} onAllow={calls.allow} />
        {!view.place.allow && view.next && <NextStep next={view.next} onGoOn={calls.goOn} />}
        {!view.place.allow && view.complete && <Complete complete={view.complete} onGoOn={calls.goOn} />}
        {rows.length > 0 && <WaitingRows rows={rows} calls={calls} />}
        {notify && <Notify notify={notify} calls={calls} />}
      </section>
      {view.first === 'next' && money}
      <Way way={view.way} />
      <SearchHelp words={view.search} calls={calls.search} />
      <ServiceRow service={view.service} onAll={() => calls.openGuide('service')} />
      <Foot foot={view.foot} calls={calls} />
    </main>
  );
}
