import type { OverlayView, TermPlace } from '../../components/overlay-view';
import type { Brief } from '../../utils/core/brief';
import { trimLabel } from '../../utils/core/fold-text';
import type { Observation } from '../../utils/core/observation';
import type { Seen } from '../../utils/page/see-page';

/** What leaves the tab of what was seen: the page, its facts, and the names of the places that are there. */
export function observationOf(seen: Seen, observedAt: number): Observation {
  const anchors = [...seen.anchors].filter(([, { state }]) => state === 'found').map(([name]) => name);
  return {
    page: seen.page,
    facts: seen.facts,
    anchors,
    observedAt,
    ...(seen.check !== null && { check: seen.check }),
    ...(seen.translated && { translated: true }),
  };
}

/** The label as it stands on the page now, where it was found and is short enough to be one. */
function asItStands(brief: Brief, text: string | undefined): Brief {
  const label = brief.card?.label;
  const bare = trimLabel((text ?? '').trim());
  // "运营区域(可多选)" ends in a bracket of its own.
  const words = bare.lastIndexOf('(') > bare.lastIndexOf(')') ? `${bare})` : bare;
  if (!brief.card || !label || words === '' || words.length > 24 || words === label.zh) return brief;
  return { ...brief, card: { ...brief.card, label: { ...label, zh: words } } };
}

/** Here words and elements join: the brief's anchors and terms with the places found for them. */
export function viewOf(brief: Brief, seen: Seen): OverlayView {
  const name = brief.card?.anchor;
  const find = name === undefined ? undefined : seen.anchors.get(name);
  const places = brief.terms.flatMap((term) =>
    (seen.anchors.get(term.anchor)?.alike ?? []).map((element): TermPlace => ({ anchor: term.anchor, element, term })),
  );
  const target = name === undefined ? null : { state: find?.state ?? ('missing' as const), element: find?.element ?? null };
  const named = [...seen.anchors.values()].flatMap(({ element }) => (element && element !== find?.element ? [element] : []));
  return {
    brief: asItStands(brief, find?.state === 'found' ? find.text : undefined),
    target,
    places,
    // A check in a frame that only moved there is known by no address: then every frame stays clear.
    keepClear: brief.card?.kind === 'check' && seen.check === null ? [...seen.keepClear, ...seen.frames] : seen.keepClear,
    avoid: [named, seen.controls],
  };
}
