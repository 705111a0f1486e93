import type { OnboardingState } from './onboarding-state';

const MOST_IGNORED = 20;

/** The buyer's answer to another account's name. It has to be the name that was asked about: a late press changes nothing. */
export interface AccountAnswer {
  name: string;
  /**
   * new: it counts from now on, and what was read of the old one is forgotten. ignored: it is passed over. same: only the name is new. ask: it
   * is passed over no more, and asked about when it is seen again.
   */
  is: 'new' | 'ignored' | 'same' | 'ask';
}

/** The state once the question about another WorldFirst account is answered; its own facts are read anew when its pages are seen. */
export function answerAccount(state: OnboardingState, { name, is }: AccountAnswer): OnboardingState {
  const { otherAccount, unreadBalances, ...rest } = state;
  if (is === 'ask') return { ...state, accountsIgnored: (state.accountsIgnored ?? []).filter((other) => other !== name) };
  if (otherAccount?.name !== name) return state;
  switch (is) {
    case 'ignored': {
      const ignored = [...(state.accountsIgnored ?? []).filter((other) => other !== name), name].slice(-MOST_IGNORED);
      return { ...rest, ...(unreadBalances ? { unreadBalances } : {}), accountsIgnored: ignored };
    }
    case 'same':
      return {
        ...rest,
        ...(unreadBalances ? { unreadBalances } : {}),
        account: { ...otherAccount, ...(state.account?.balances ? { balances: state.account.balances } : {}) },
      };
    case 'new': {
      const { worldPayActive: _active, authorisedIds: _ids, referenceBalance: _sum, deductionOrder: _order, ...facts } = state.facts;
      return { ...rest, facts, balances: {}, account: otherAccount };
    }
  }
}
