import type { ComponentChildren } from 'preact';
import type { Language } from './samples';

/** The states of popup and welcome page: title and how to draw it in a language. */
export function ownPages(): [title: string, draw: (language: Language) => ComponentChildren][] {
  return [];
}
