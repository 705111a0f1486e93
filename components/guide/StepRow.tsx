import { Icon } from '../Icon';
import { RichText } from '../RichText';
import { now, ready, said, seen, stale, todo, undo } from '../symbols';
import type { GuideCalls, GuideView, StepView } from './guide-view';

const ICON = { ready, now, todo, waiting: stale };
const BY = { page: seen, buyer: said };

interface StepRowProps {
  step: StepView;
  view: Pick<GuideView, 'doneWord' | 'undoWord'>;
  calls: GuideCalls;
}

/** One step: what to do, whether it is done and who says so, its buttons, and where it comes from. */
export function StepRow({ step, view, calls }: StepRowProps) {
  const { id, title, body, state, status, by, notes, source } = step;
  const tone = state === 'waiting' ? 'now' : state === 'todo' ? undefined : state;
  return (
    <li id={id} data-step={id} data-state={tone} aria-current={state === 'now' ? 'step' : undefined}>
      <Icon of={ICON[state]} />
      <div>
        <h3 id={`title-${id}`}>
          <RichText text={title} />
        </h3>
        <p class="status small">
          {by && <Icon of={BY[by]} />}
          {status}
        </p>
        <p class="what">
          <RichText text={body} />
        </p>
        {notes.map((note) => (
          <p key={note} class="small soft">
            {note}
          </p>
        ))}
        <Buttons step={step} view={view} calls={calls} />
        <p class="from small soft">{source}</p>
      </div>
    </li>
  );
}

function Buttons({ step, view, calls }: StepRowProps) {
  const { id, state, open, remind } = step;
  const describedBy = `title-${id}`;
  if (state === 'ready')
    return (
      <div class="actions">
        <button type="button" class="button quiet" data-do="undo" aria-describedby={describedBy} onClick={() => calls.undo(id)}>
          <Icon of={undo} class="flip" />
          {view.undoWord}
        </button>
      </div>
    );
  return (
    <div class="actions">
      {open && (
        <a
          class={state === 'now' ? 'button primary' : 'button'}
          data-do="open"
          href={open.url}
          target="_blank"
          rel="noreferrer"
          aria-describedby={describedBy}
        >
          {open.word}
        </a>
      )}
      <button type="button" class="button" data-do="doneMyself" aria-describedby={describedBy} onClick={() => calls.mark(id)}>
        {view.doneWord}
      </button>
      {remind && (
        <button
          type="button"
          class="button quiet"
          data-do="remind"
          aria-describedby={describedBy}
          onClick={() => calls.remind(id, remind.minutes)}
        >
          {remind.word}
        </button>
      )}
    </div>
  );
}
