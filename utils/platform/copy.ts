/** What one copy holds, before anybody has checked it. */
export interface Held {
  record: unknown;
  aside: unknown;
  before: unknown;
}

/** One of the two places where the state is kept. Both may refuse at any time. */
export interface Copy {
  name: 'local' | 'indexed';
  read(): Promise<Held>;
  /** All or nothing: what was held before stays when this rejects. An absent `aside` or `before` leaves the one that is there. */
  write(held: { record: SealedRecord; aside?: AsideEntry[]; before?: Before | null }): Promise<void>;
  /** Leaves nothing of ours in this place. */
  erase(): Promise<void>;
}

/** The state as it is kept: as text, so that the checksum covers exactly the bytes that come back. */
export interface SealedRecord {
  sequence: number;
  /** When it was written. */
  at: number;
  checksum: string;
  state: string;
}

/** The state from before a saved copy was brought back, until the next one or until everything is deleted. */
export interface Before {
  /** When the copy was brought back. */
  at: number;
  record: SealedRecord;
}

/** Something that could not be read, kept for the buyer to export. */
export interface AsideEntry {
  copy: 'local' | 'indexed';
  at: number;
  raw: string;
}
