import { answerAccount } from './answer-account';
import type { Asset } from './buyer';
import type { Command } from './command';
import { hasStep } from './has-step';
import { isSite } from './is-site';
import type { Journey } from './journey';
import type { OnboardingState } from './onboarding-state';
import { rememberCommand } from './remember-command';
import { TOP_UP } from './top-up';

/**
 * The state after a command. A command whose id was applied before changes nothing, so a sender may retry as often as it likes.
 * A step or site nobody knows changes nothing either, apart from the id.
 */
export function applyCommand(state: OnboardingState, command: Command, journey: Journey, now: number): OnboardingState {
  if (state.applied.includes(command.id)) return state;
  return { ...carryOut(state, command, journey, now), applied: rememberCommand(state.applied, command.id) };
}

function carryOut(state: OnboardingState, command: Command, journey: Journey, now: number): OnboardingState {
  switch (command.kind) {
    case 'mark':
      if (command.step === TOP_UP) return withoutReminder(state, TOP_UP);
      if (!hasStep(journey, command.step)) return state;
      return { ...withoutReminder(state, command.step), marks: { ...state.marks, [command.step]: { at: now, by: 'buyer' } } };
    case 'undo': {
      if (!hasStep(journey, command.step)) return state;
      const { [command.step]: _mark, ...marks } = state.marks;
      return { ...withoutReminder(state, command.step), marks, undone: { ...state.undone, [command.step]: now } };
    }
    case 'language':
      return { ...state, choices: { ...state.choices, language: command.language } };
    case 'country':
      return { ...state, choices: { ...state.choices, country: command.country } };
    case 'route':
      return { ...state, choices: { ...state.choices, route: command.route } };
    case 'alipay-business':
      return { ...state, choices: { ...state.choices, alipayBusiness: command.had } };
    case 'asset':
      return { ...state, choices: { ...state.choices, have: withAsset(state, command.asset, command.have) } };
    case 'remind':
      return hasStep(journey, command.step) || command.step === TOP_UP ? { ...state, reminders: withReminder(state, command, now) } : state;
    case 'site':
      return isSite(command.site)
        ? { ...state, choices: { ...state.choices, sitesOff: withSite(state, command.site, command.on) } }
        : state;
    case 'word-level':
      if (!isSite(command.site)) return state;
      return { ...state, choices: { ...state.choices, wordLevels: { ...state.choices.wordLevels, [command.site]: command.level } } };
    case 'silence': {
      const { silent: _silent, ...choices } = state.choices;
      return { ...state, choices: command.on ? { ...choices, silent: true } : choices };
    }
    case 'margin':
      return withChoice(state, 'margin', command.amount);
    case 'fee':
      return withChoice(state, 'feePercent', command.percent);
    case 'max-age':
      return withChoice(state, 'maxAgeHours', command.hours);
    case 'dismiss-order':
      return withDismissed(state, command, now);
    case 'account':
      return answerAccount(state, command);
    case 'welcomed':
      return { ...state, choices: { ...state.choices, welcomedAt: state.choices.welcomedAt ?? now } };
    case 'notice-read': {
      const { notice: _notice, noticeAt: _at, ...rest } = state;
      return rest;
    }
  }
}

function withChoice(state: OnboardingState, name: 'margin' | 'feePercent' | 'maxAgeHours', value: string | number | undefined) {
  const { [name]: _old, ...others } = state.choices;
  return { ...state, choices: value === undefined ? others : { ...others, [name]: value } };
}

function withDismissed(
  state: OnboardingState,
  { number, dismissed }: { number: string; dismissed: boolean },
  now: number,
): OnboardingState {
  const order = state.orders?.[number];
  if (!order) return state;
  const { dismissed: _was, ...rest } = order;
  return { ...state, orders: { ...state.orders, [number]: dismissed ? { ...rest, dismissed: now } : rest } };
}

function withAsset({ choices }: OnboardingState, asset: Asset, have: boolean): Asset[] {
  const others = (choices.have ?? []).filter((other) => other !== asset);
  return have ? [...others, asset] : others;
}

function withReminder(state: OnboardingState, { step, minutes }: { step: string; minutes: number }, now: number) {
  const { [step]: _old, ...others } = state.reminders ?? {};
  return minutes === 0 ? others : { ...others, [step]: { due: now + minutes * 60_000, asked: now } };
}

/** A step that is marked or opened anew needs no reminder from before. */
function withoutReminder(state: OnboardingState, step: string): OnboardingState {
  if (!state.reminders || !Object.hasOwn(state.reminders, step)) return state;
  const { [step]: _old, ...reminders } = state.reminders;
  return { ...state, reminders };
}

function withSite(state: OnboardingState, site: string, on: boolean): string[] {
  const others = state.choices.sitesOff.filter((off) => off !== site);
  return on ? others : [...others, site];
}
