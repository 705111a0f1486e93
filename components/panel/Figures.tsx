import { useState } from 'preact/hooks';
import type { FigureView, MoneyCalls, MoneyView } from '../popup/money-view';

interface FiguresProps {
  figures: MoneyView['figures'];
  calls: Pick<MoneyCalls, 'setFee' | 'setMargin' | 'setAge' | 'takeUsual'>;
}

/** Fee, margin and how long a balance counts: ours, or what the buyer writes. */
export function Figures({ figures, calls }: FiguresProps) {
  const { fee, margin, age, usual, bad } = figures;
  return (
    <div class="figures">
      <Figure name="fee" figure={fee} bad={bad} onWrite={calls.setFee} />
      <Figure name="margin" figure={margin} bad={bad} onWrite={calls.setMargin} />
      <label class="field">
        <span>{age.word}</span>
        <select class="input" name="age" value={age.hours} onChange={(event) => calls.setAge(Number(event.currentTarget.value))}>
          {age.options.map(({ hours, word }) => (
            <option key={hours} value={hours}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button quiet" data-do="usual" onClick={calls.takeUsual}>
        {usual}
      </button>
    </div>
  );
}

function Figure({ name, figure, bad, onWrite }: { name: string; figure: FigureView; bad: string; onWrite(value: string): boolean }) {
  const [refused, setRefused] = useState(false);
  return (
    <label class="field">
      <span>{figure.word}</span>
      <input
        class="input"
        type="text"
        inputMode="decimal"
        name={name}
        autocomplete="off"
        maxLength={16}
        value={figure.value}
        aria-invalid={refused}
        onChange={(event) => setRefused(!onWrite(event.currentTarget.value.trim()))}
      />
      <span role="status" class="small said">
        {refused ? bad : ''}
      </span>
      {figure.note !== null && <span class="small soft">{figure.note}</span>}
    </label>
  );
}
