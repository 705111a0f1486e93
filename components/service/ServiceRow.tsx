import { Contacts, OpenState } from './Line';
import type { ServiceView } from './service-view';

/** Customer service in the popup: the buyer's line, or that there is none and where the others stand. */
export function ServiceRow({ service, onAll }: { service: ServiceView; onAll(): void }) {
  const { own, name, note, allWord } = service;
  if (!own)
    return (
      <section class="section paper service" aria-label={name}>
        <div class="between">
          <span class="small soft">{note}</span>
          <button type="button" class="button quiet small" data-do="allLines" onClick={onAll}>
            {allWord}
          </button>
        </div>
      </section>
    );
  return (
    <section class="section paper service" aria-label={name}>
      <div class="between">
        <b>{name}</b>
        <OpenState line={own} />
      </div>
      <Contacts line={own} words={service} short />
    </section>
  );
}
