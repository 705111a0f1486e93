import { Icon } from '../Icon';
import { book, unknown } from '../symbols';
import { Contacts, OpenState } from './Line';
import type { LineView, ServiceView } from './service-view';

/** Customer service on the guide page: the buyer's own line first, then the others. */
export function ServiceBlock({ service }: { service: ServiceView }) {
  const { own, lines } = service;
  const others = lines.filter(({ id }) => id !== own?.id);
  return (
    <section class="block" id="service">
      <h2>{service.title}</h2>
      {service.note !== null && (
        <div>
          <p class="state" data-state="unknown" data-no-line>
            <Icon of={unknown} />
            {service.note}
          </p>
          {service.noteBody !== null && <p>{service.noteBody}</p>}
        </div>
      )}
      <div class="two">
        {own && <Line line={own} service={service} own />}
        {others.map((line) => (
          <Line key={line.id} line={line} service={service} />
        ))}
      </div>
      <p class="small soft">{service.reply}</p>
      <p class="source">
        <Icon of={book} />
        <span>{service.source}</span>
      </p>
    </section>
  );
}

function Line({ line, service, own = false }: { line: LineView; service: ServiceView; own?: boolean }) {
  return (
    <div class="line" data-line={line.id}>
      {own && <p class="eyebrow">{service.ownWord}</p>}
      <h3>{line.title}</h3>
      <OpenState line={line} />
      <p class="small soft">{line.hours}</p>
      <Contacts line={line} words={service} />
    </div>
  );
}
