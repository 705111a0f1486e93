/** A button of the tooltip. */
export interface TipAct {
  readonly name: string;
  readonly word: string;
  press(): void;
}
