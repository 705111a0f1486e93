import type { PopupView } from './popup-view';

/** The way is complete: what stays, and where the next order begins. */
export function Complete({ complete, onGoOn }: { complete: NonNullable<PopupView['complete']>; onGoOn(): void }) {
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
