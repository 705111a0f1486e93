import { NoticeBanner } from '../popup/NoticeBanner';
import type { DataCalls, YourDataView } from './data-view';

/** Deletes everything, after one question. */
export function EraseAll({ view, calls }: { view: YourDataView; calls: DataCalls }) {
  const { say, erasing, failed } = view;
  return (
    <section class="block" id="erase">
      <h2>{say('erase.title')}</h2>
      <p class="soft">{say('erase.body')}</p>
      {failed?.at === 'erase' && <NoticeBanner notice={failed.notice} onRead={calls.readFailure} />}
      <div class="actions">
        {erasing === 'asking' ? (
          <>
            <button type="button" class="button danger" data-do="erase" onClick={calls.erase}>
              {say('erase.sure')}
            </button>
            <button type="button" class="button quiet" data-do="keep" onClick={() => calls.askErase(false)}>
              {say('erase.keep')}
            </button>
          </>
        ) : (
          <button type="button" class="button danger" data-do="askErase" onClick={() => calls.askErase(true)}>
            {say('erase.title')}
          </button>
        )}
      </div>
      <p role="status">{erasing === 'done' ? say('erase.done') : erasing === 'asking' ? say('erase.ask') : ''}</p>
    </section>
  );
}
