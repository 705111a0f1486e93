import { Icon } from '../Icon';
import { unknown } from '../symbols';
import type { QuietCalls, SilentView } from './quiet-view';

/** Says that everything is silenced, and brings it back. */
export function Silent({ silent, calls }: { silent: SilentView; calls: QuietCalls }) {
  return (
    <section class="banner" data-state="unknown" data-silent role="status">
      <Icon of={unknown} />
      <h2>{silent.title}</h2>
      <p>
        {silent.body} {silent.key}
      </p>
      <button type="button" class="button primary" data-do="unsilence" onClick={() => calls.silence(false)}>
        {silent.back}
      </button>
    </section>
  );
}
