import { Icon } from '../Icon';
import { RichText } from '../RichText';
import { attention, ready, short, stale, unknown } from '../symbols';
import { Amount } from './Amount';
import type { MoneyCalls, ReadinessView } from './money-view';
import { Sum } from './Sum';

const ICON = { ready, short, wrong: attention, unknown, stale };

interface ReadinessProps {
  readiness: ReadinessView;
  calls: Pick<MoneyCalls, 'openNext' | 'remindTopUp' | 'answerAccount'>;
}

/** Can I pay: the word, the amounts with their ages, how much is missing, and what to do next. */
export function Readiness({ readiness, calls }: ReadinessProps) {
  const { state, title, word, rows, notes, missing, open, sent, account } = readiness;
  return (
    <section class="section paper readiness" data-readiness={state}>
      <div class="between">
        <h2>{title}</h2>
        <span class="state" data-state={state} role="status">
          <Icon of={ICON[state]} />
          {word}
        </span>
      </div>
      {rows.length > 0 && <Sum rows={rows} />}
      {missing && <Missing missing={missing} state={state} />}
      {notes.map((note) => (
        <p key={note} class="small">
          <RichText text={note} />
        </p>
      ))}
      {account && <Account account={account} onAnswer={calls.answerAccount} />}
      {(open !== null || sent) && (
        <div class="actions">
          {open !== null && (
            <button type="button" class="button" data-do="openNext" onClick={calls.openNext}>
              <RichText text={open} />
            </button>
          )}
          {sent && (
            <button type="button" class="button quiet" data-do="sent" onClick={() => calls.remindTopUp(sent.minutes)}>
              {sent.word}
            </button>
          )}
        </div>
      )}
      {sent?.note && <p class="small soft">{sent.note}</p>}
    </section>
  );
}

function Missing({ missing, state }: { missing: NonNullable<ReadinessView['missing']>; state: string }) {
  return (
    <div class="convert" data-state={state}>
      {missing.amounts.map(({ word, currency, amount }) => (
        <p key={word} class="balance">
          <span>{word}</span> <Amount currency={currency} amount={amount} />
        </p>
      ))}
      {missing.notes.map((note) => (
        <p key={note} class="small">
          {note}
        </p>
      ))}
    </div>
  );
}

function Account({ account, onAnswer }: { account: NonNullable<ReadinessView['account']>; onAnswer: MoneyCalls['answerAccount'] }) {
  return (
    <div class="banner" data-state="short">
      <Icon of={attention} />
      <h3>{account.title}</h3>
      <p>{account.body}</p>
      <div class="actions">
        {account.answers.map(({ is, word }) => (
          <button key={is} type="button" class="button" data-account={is} onClick={() => onAnswer(is)}>
            {word}
          </button>
        ))}
      </div>
    </div>
  );
}
