import { useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { down, now, ready, todo } from '../symbols';
import type { ChapterView, GuideCalls, GuideView } from './guide-view';
import { StepRow } from './StepRow';

const ICON = { ready, now, todo };

interface ChapterProps {
  chapter: ChapterView;
  view: Pick<GuideView, 'say' | 'doneWord' | 'undoWord'>;
  calls: GuideCalls;
}

/** One chapter. Those that are done begin folded; what the buyer opens or folds stays so. */
export function Chapter({ chapter, view, calls }: ChapterProps) {
  const { id, title, count, state, optional, steps } = chapter;
  const { say } = view;
  const [open] = useState(state !== 'ready');
  return (
    <section class="block journey" id={id} data-chapter={id}>
      <details open={open}>
        <summary data-state={state === 'todo' ? undefined : state}>
          <Icon of={ICON[state]} />
          <h2>{title}</h2>
          {optional && <span class="optional">{say('optional')}</span>}
          <span class="small soft">{count}</span>
          <Icon of={down} class="more" />
        </summary>
        {optional && <p class="small soft">{say('optionalNote')}</p>}
        <ol class="whole">
          {steps.map((step) => (
            <StepRow key={step.id} step={step} view={view} calls={calls} />
          ))}
        </ol>
      </details>
    </section>
  );
}
