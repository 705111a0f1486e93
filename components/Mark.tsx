/** The plum ribbon: the sign of our own pages. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 1.5h14v21l-7-4.6-7 4.6z" fill="currentColor" />
      <circle cx="12" cy="9" r="3.4" fill="none" stroke="#fff" stroke-width="2" />
    </svg>
  );
}
