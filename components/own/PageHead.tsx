import { Mark } from '../Mark';

/** Our name over a page of ours: guide, welcome, your data. */
export function PageHead() {
  return (
    <p class="welcome-head">
      <Mark />
      <b translate={false}>1688 Guidebook</b>
    </p>
  );
}
