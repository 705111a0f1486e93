import fees from '../guidebook/fees.json';
import type { Decimal } from './money';

/** The most that World Pay adds to an order, in percent. */
export const worldPayFee: Decimal = fees.worldPay.percent;
