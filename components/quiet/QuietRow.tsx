import { useId, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { down, seen } from '../symbols';
import { QuietBody } from './QuietBody';
import type { QuietCalls, QuietView } from './quiet-view';

/** Words and keys in the popup: one row with how loud it is here, until it is opened. */
export function QuietRow({ quiet, calls }: { quiet: QuietView; calls: QuietCalls }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="section paper search-help">
      <button type="button" class="opener" data-do="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon of={seen} />
        {quiet.title}
        <span class="here small soft">{quiet.here}</span>
        <Icon of={down} class="more" />
      </button>
      <div id={id} hidden={!open}>
        <QuietBody quiet={quiet} calls={calls} />
      </div>
    </section>
  );
}
