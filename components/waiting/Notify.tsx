import type { WaitingCalls, WaitingView } from './waiting-view';

/** Whether reminders come as notifications of the system too. The browser is asked only when this is pressed. */
export function Notify({ notify, calls }: { notify: NonNullable<WaitingView['notify']>; calls: WaitingCalls }) {
  return (
    <label class="switch notify">
      <input
        type="checkbox"
        role="switch"
        data-do="notify"
        checked={notify.on}
        aria-checked={notify.on}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          // It turns when the browser has said yes, and not before.
          event.currentTarget.checked = notify.on;
          calls.notify(checked);
        }}
      />
      <span>
        {notify.word}
        {notify.note !== null && <small>{notify.note}</small>}
      </span>
    </label>
  );
}
