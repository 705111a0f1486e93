import { isSmall, type OverlayState } from './overlay-view';

/** In the e2e build only, the host says what is drawn and where. */
export function showStateToTests(host: HTMLElement, state: OverlayState, float: HTMLElement | null): void {
  if (import.meta.env.MODE !== 'e2e') return;
  const view = state.view.peek();
  const card = view?.brief.active ? view.brief.card : null;
  const shown = {
    step: card?.step,
    page: view?.brief.page,
    anchor: card?.anchor,
    anchorState: card ? (view?.target?.state ?? 'none') : undefined,
    form: state.form.peek() === 'card' && isSmall(state) ? 'small' : state.form.peek(),
    placement: float?.dataset.placement ?? 'corner',
    away: state.away.peek() ?? undefined,
  };
  for (const [name, value] of Object.entries(shown)) {
    if (value === undefined) delete host.dataset[name];
    else if (host.dataset[name] !== value) host.dataset[name] = value;
  }
}
