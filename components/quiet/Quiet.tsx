import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { seen } from '../symbols';
import { QuietBody } from './QuietBody';
import type { QuietCalls, QuietView } from './quiet-view';

interface QuietProps {
  quiet: QuietView;
  calls: QuietCalls;
  /** Draws what the button stands in. */
  children(button: ComponentChildren): ComponentChildren;
}

/** A button that opens how loudly words are explained here, and which keys there are. */
export function Quiet({ quiet, calls, children }: QuietProps) {
  const [isOpen, open] = useState(false);
  const id = useId();
  return (
    <>
      {children(
        <button
          type="button"
          class="tool"
          data-do="quiet"
          aria-label={quiet.title}
          title={quiet.title}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => open(!isOpen)}
        >
          <Icon of={seen} />
        </button>,
      )}
      <section id={id} class="section paper quiet" aria-label={quiet.title} hidden={!isOpen}>
        <QuietBody quiet={quiet} calls={calls} />
      </section>
    </>
  );
}
