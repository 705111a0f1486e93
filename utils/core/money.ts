import { z } from './schema';

/** An exact decimal amount as a string, such as "1234.56". Never a float: 0.1 + 0.2 must be 0.3 here. */
export const Decimal = z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,8})?$/));
export type Decimal = z.infer<typeof Decimal>;

/** Why a balance that a page shows is not known: hidden behind signs (****), or shown twice with different amounts. */
export const Unread = z.enum(['masked', 'disagree']);
export type Unread = z.infer<typeof Unread>;

/** A currency code of three capitals. CNY (onshore) and CNH (offshore yuan) are two currencies here. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export type Currency = z.infer<typeof Currency>;

/** An amount that never travels without its currency. */
export const Money = z.strictObject({ currency: Currency, amount: Decimal });
export type Money = z.infer<typeof Money>;
