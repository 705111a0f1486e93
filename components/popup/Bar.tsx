/** As many pieces as there are chapters, each filled as far as it is done, 0 to 1. */
export function Bar({ of, label }: { of: readonly number[]; label: string }) {
  return (
    <p class="bar" role="img" aria-label={label}>
      {of.map((done, index) => (
        <span key={index} ref={(piece) => piece?.style.setProperty('--done', `${Math.round(done * 100)}%`)} />
      ))}
    </p>
  );
}
