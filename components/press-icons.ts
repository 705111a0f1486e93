import { code, final, loan, money, safe } from './symbols';

/** The icon of what pressing does, by its kind. */
export const pressIcons = { safe, code, money, loan, final };
