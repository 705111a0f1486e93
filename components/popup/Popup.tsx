import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { Mark } from '../Mark';
import { QuietBody } from '../quiet/QuietBody';
import { Silent } from '../quiet/Silent';
import { ServiceRow } from '../service/ServiceRow';
import { book, globe, seen, settings } from '../symbols';
import { Due } from '../waiting/Due';
import { Notify } from '../waiting/Notify';
import { WaitingRows } from '../waiting/WaitingRows';
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
  const [isQuietOpen, openQuiet] = useState(false);
  const id = useId();
  return (
    <main class="page popup">
      <Masthead view={view} calls={calls}>
        <button
          type="button"
          class="tool"
          data-do="quiet"
          aria-label={view.quiet.title}
          title={view.quiet.title}
          aria-expanded={isQuietOpen}
          aria-controls={id}
          onClick={() => openQuiet(!isQuietOpen)}
        >
          <Icon of={seen} />
        </button>
      </Masthead>
      <section id={id} class="section paper quiet" aria-label={view.quiet.title} hidden={!isQuietOpen}>
        <QuietBody quiet={view.quiet} calls={calls} />
      </section>
      <section class="section">
        {view.silent && <Silent silent={view.silent} calls={calls} />}
        {view.notice && <NoticeBanner notice={view.notice} onRead={calls.readNotice} />}
        {due && <Due due={due} calls={calls} />}
        <Whereabouts place={view.place} onAllow={calls.allow} />
        {/* While the site is withheld, allowing it is the one primary action. */}
        {!view.place.allow && view.next && <NextStep next={view.next} onGoOn={calls.goOn} />}
        {!view.place.allow && view.complete && <Complete complete={view.complete} onGoOn={calls.goOn} />}
        {rows.length > 0 && <WaitingRows rows={rows} calls={calls} />}
        {notify && <Notify notify={notify} calls={calls} />}
      </section>
      {view.readiness && <Readiness readiness={view.readiness} />}
      <Way way={view.way} />
      <SearchHelp words={view.search} calls={calls.search} />
      <ServiceRow service={view.service} onAll={() => calls.openGuide('service')} />
      <Foot foot={view.foot} calls={calls} />
    </main>
  );
}

function Masthead({ view, calls, children }: { view: PopupView; calls: PopupCalls; children: ComponentChildren }) {
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

function Complete({ complete, onGoOn }: { complete: NonNullable<PopupView['complete']>; onGoOn(): void }) {
  return (
    <>
      <h2>{complete.title}</h2>
      <p>{complete.body}</p>
      <button type="button" class="button primary wide" data-do="goOn" onClick={onGoOn}>
        {complete.open}
      </button>
    </>
  );
}

function Foot({ foot, calls }: { foot: PopupView['foot']; calls: PopupCalls }) {
  return (
    <footer class="foot">
      <label class="soft">
        <Icon of={globe} />
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
        <Icon of={book} />
        {foot.guideWord}
      </button>
      <button type="button" class="tool" data-do="settings" aria-label={foot.settingsWord} onClick={calls.openSettings}>
        <Icon of={settings} />
      </button>
    </footer>
  );
}
