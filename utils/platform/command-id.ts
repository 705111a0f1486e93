/** A new id for a command. Sent again, a command keeps it. */
export function commandId(): string {
  return crypto.randomUUID();
}
