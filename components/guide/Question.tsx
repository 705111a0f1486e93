import type { QuestionView } from './guide-view';

/** A question with its answers as radio buttons. */
export function Question({ question, onAnswer }: { question: QuestionView; onAnswer(id: string): void }) {
  const { name, ask, note, options } = question;
  return (
    <fieldset class="question" data-question={name}>
      <legend>{ask}</legend>
      {note !== null && <p class="small soft">{note}</p>}
      <div class="two three">
        {options.map((option) => (
          <label key={option.id} class="choice">
            <input type="radio" name={name} value={option.id} checked={option.chosen} onChange={() => onAnswer(option.id)} />
            <span>{option.word}</span>
            {option.note !== null && <small>{option.note}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
