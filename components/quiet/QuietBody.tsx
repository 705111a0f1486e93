import { Question } from '../guide/Question';
import type { QuietCalls, QuietView } from './quiet-view';

/** The levels to choose from, the keys, and the button that silences everything. */
export function QuietBody({ quiet, calls }: { quiet: QuietView; calls: QuietCalls }) {
  return (
    <>
      {quiet.sites.map(({ site, question }) => (
        <Question key={site} question={question} onAnswer={(level) => calls.chooseLevel(site, level)} />
      ))}
      <b>{quiet.keysTitle}</b>
      <dl class="keys small">
        {quiet.keys.map(({ id, word, key }) => (
          <div key={id} class="keys-row">
            <dt>{word}</dt>
            <dd>{key === null ? <span class="soft">{quiet.noKey}</span> : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{quiet.keysNote}</p>
      {quiet.silence !== null && (
        <button type="button" class="button wide" data-do="silence" onClick={() => calls.silence(true)}>
          {quiet.silence}
        </button>
      )}
    </>
  );
}
