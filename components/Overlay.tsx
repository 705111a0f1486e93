import type { RefObject } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { CardTools } from './CardHead';
import { Notice } from './Notice';
import { isSmall, type OverlayCalls, type OverlayState, type OverlayView } from './overlay-view';
import { Pill } from './Pill';
import { Ring } from './Ring';
import { StepCard } from './StepCard';
import { Verdict } from './Verdict';

interface OverlayProps {
  state: OverlayState;
  calls: OverlayCalls;
  tools: CardTools;
  refs: { float: RefObject<HTMLDivElement | null>; ring: RefObject<HTMLSpanElement | null>; room: RefObject<HTMLDivElement | null> };
  onShow(): void;
  onNoticeClose(): void;
  onFail(error: unknown): void;
}

/** Everything of ours in one frame of the page: ring, card or pill with the verdict. The tooltips are words.ts's. */
export function Overlay({ state, calls, tools, refs, onShow, onNoticeClose, onFail }: OverlayProps) {
  useErrorBoundary(onFail);
  const view = state.view.value;
  const card = view?.brief.active ? view.brief.card : null;
  return (
    <>
      <div class="window" ref={refs.room} />
      {card && card.kind !== 'check' && <Ring number={card.number} box={refs.ring} />}
      <div class="float" ref={refs.float}>
        {view && <Float view={view} state={state} calls={calls} tools={tools} onShow={onShow} onNoticeClose={onNoticeClose} />}
      </div>
    </>
  );
}

interface FloatProps extends Pick<OverlayProps, 'state' | 'calls' | 'tools' | 'onShow' | 'onNoticeClose'> {
  view: OverlayView;
}

function Float({ view, state, calls, tools, onShow, onNoticeClose }: FloatProps) {
  const { words, active, card, verdict } = view.brief;
  const notice = state.notice.value;
  if (notice) {
    const [title, body] = notice === 'reload' ? [words.reload, words.reloadBody] : [words.trouble, words.troubleBody];
    return <Notice kind={notice} title={title} body={body} closeWord={words.close} onClose={onNoticeClose} />;
  }
  if (!active || state.form.value === 'closed') return null;
  const open = () => {
    state.insisted.value = state.crowded.value;
    state.form.value = 'card';
  };
  return (
    <>
      {card && isSmall(state) && <Pill card={card} onOpen={open} />}
      {card && !isSmall(state) && (
        <StepCard card={card} words={words} target={view.target} away={state.away.value} calls={calls} tools={tools} onShow={onShow} />
      )}
      {/* A row of the guard says it. */}
      {verdict && (!card?.guard || isSmall(state)) && <Verdict verdict={verdict} />}
    </>
  );
}
