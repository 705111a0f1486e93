import type { MoneyCalls } from '../../components/popup/money-view';
import { Command } from '../../utils/core/command';
import { TOP_UP } from '../../utils/core/top-up';
import { commandId } from '../../utils/platform/command-id';
import type { Hands } from './calls-for';
import type { PopupSituation } from './situation';

type Wish = Parameters<Hands['command']>[0];

/** What the buyer's presses about money do. What they write is checked here, so that it can be said at once. */
export function moneyCalls({ state }: PopupSituation, command: Hands['command']): Omit<MoneyCalls, 'openNext'> {
  const write = (wish: Wish): boolean => {
    const isGood = Command.safeParse({ id: commandId(), ...wish }).success;
    if (isGood) void command(wish);
    return isGood;
  };
  return {
    remindTopUp: (minutes) => void command({ kind: 'remind', step: TOP_UP, minutes }),
    answerAccount: (is) => {
      const name = state.otherAccount?.name;
      if (name !== undefined) void command({ kind: 'account', name, is });
    },
    dismissOrder: (number, dismissed) => void command({ kind: 'dismiss-order', number, dismissed }),
    setFee: (percent) => write(percent === '' ? { kind: 'fee' } : { kind: 'fee', percent: withPoint(percent) }),
    setMargin: (amount) => write(amount === '' ? { kind: 'margin' } : { kind: 'margin', amount: withPoint(amount) }),
    setAge: (hours) => void command({ kind: 'max-age', hours }),
    takeUsual: () =>
      void command({ kind: 'fee' })
        .then(() => command({ kind: 'margin' }))
        .then(() => command({ kind: 'max-age' })),
  };
}

/** Half the world writes a comma there: "0,6". */
function withPoint(figure: string): string {
  return figure.replace(',', '.');
}
