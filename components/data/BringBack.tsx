import { NoticeBanner } from '../popup/NoticeBanner';
import type { ChangeView, DataCalls, SayData, YourDataView } from './data-view';

/** Brings a saved copy back: shows what will change, waits for the buyer's word, and can be undone. */
export function BringBack({ view, calls }: { view: YourDataView; calls: DataCalls }) {
  const { say, change, failed, restored } = view;
  return (
    <section class="block" id="bring-back">
      <h2>{say('restore.title')}</h2>
      <p class="soft">{say('restore.body')}</p>
      {failed?.at === 'restore' && <NoticeBanner notice={failed.notice} onRead={calls.readFailure} />}
      {change ? (
        <Change change={change} say={say} calls={calls} />
      ) : (
        <div class="actions">
          <label class="button file">
            <input
              type="file"
              name="copy"
              accept=".json,application/json"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) calls.choose(file);
                // The same file can be chosen again.
                event.currentTarget.value = '';
              }}
            />
            <span>{say('restore.choose')}</span>
          </label>
        </div>
      )}
      <div role="status">
        {restored !== null && !change && (
          <>
            <p>{restored}</p>
            <div class="actions">
              <button type="button" class="button quiet" data-do="undoRestore" onClick={calls.undoRestore}>
                {say('restore.undo')}
              </button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function Change({ change, say, calls }: { change: ChangeView; say: SayData; calls: DataCalls }) {
  return (
    <div class="change" role="status">
      <p>
        <b>{change.saved}</b>
      </p>
      {change.rows.length === 0 ? (
        <p>{say('restore.same')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{say('restore.now')}</th>
              <th scope="col">{say('restore.then')}</th>
            </tr>
          </thead>
          <tbody>
            {change.rows.map(({ word, now, after }) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td>{now}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="actions">
        <button type="button" class="button primary" data-do="restore" onClick={calls.restore}>
          {say('restore.apply')}
        </button>
        <button type="button" class="button quiet" data-do="leave" onClick={calls.leave}>
          {say('restore.leave')}
        </button>
      </div>
    </div>
  );
}
