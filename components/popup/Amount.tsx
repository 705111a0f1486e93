/** An amount never loses its currency; the code steps back. */
export function Amount({ currency, amount }: { currency: string; amount: string }) {
  return (
    <span class="amount">
      <span class="code">{currency}</span> {amount}
    </span>
  );
}
