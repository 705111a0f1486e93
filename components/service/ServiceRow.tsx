import { Contacts, OpenState } from './Line';
import type { ServiceView } from './service-view';

/** Customer service in the popup: the buyer's line, or that there is none and where the others stand. */
export function ServiceRow({ service, onAll }: { service: ServiceView; onAll(): void }) {
  const { own, name, note, allWord } = service;
  return (
    <section class="section paper service">
      <div class="between">
        <b>{name}</b>
        {own ? (
          <OpenState line={own} />
        ) : (
          <button type="button" class="button quiet small" data-do="allLines" onClick={onAll}>
            {allWord}
          </button>
        )}
      </div>
      {own ? <Contacts line={own} words={service} /> : <p class="small soft">{note}</p>}
    </section>
  );
}
