import { Icon } from './Icon';
import { attention, close, reload } from './symbols';

interface NoticeProps {
  kind: 'reload' | 'trouble';
  title: string;
  body: string;
  closeWord: string;
  onClose(): void;
}

/** Something the buyer has to know about the guide itself: it was updated, or it failed. */
export function Notice({ kind, title, body, closeWord, onClose }: NoticeProps) {
  return (
    <section class="notice" role="status">
      <span class="ribbon">
        <Icon of={kind === 'reload' ? reload : attention} />
      </span>
      <div class="body">
        <h2>{title}</h2>
        <p>{body}</p>
      </div>
      <button type="button" class="tool" data-do="close" aria-label={closeWord} onClick={onClose}>
        <Icon of={close} />
      </button>
    </section>
  );
}
