import { Icon } from './Icon';
import type { book } from './symbols';

/** Lines with the same icon before each. */
export function IconList({ of, icon }: { of: readonly string[]; icon: typeof book }) {
  return (
    <ul class="plain">
      {of.map((text) => (
        <li key={text}>
          <Icon of={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
