/** The version of the state that this extension writes. It goes up together with a row of `migrations`. */
export const STATE_VERSION = 1;

/** Makes a state of one version from the state of the version before. It gets what was stored, unchecked, and may throw. */
export type Migration = (state: Record<string, unknown>) => Record<string, unknown>;

/**
 * The migration at n makes version n + 1 from version n. A row that was released is never changed. Each version has its fixture in
 * tests/core/released-states, which shows that it can still be read.
 */
export const migrations: Readonly<Record<number, Migration>> = {};

/** What a stored state is once every migration that it needs was applied; `newer` was written by a later version of the extension. */
export type Migrated = { kind: 'current'; json: unknown } | { kind: 'newer' };

/**
 * Brings a stored state to the newest version, one step after another. What has no version, or one that nobody has released, comes back
 * as it is: the schema refuses it. Throws where a migration does.
 */
export function migrateState(json: unknown, newest: number = STATE_VERSION, table = migrations): Migrated {
  let state = json;
  let version = versionOf(state);
  if (version !== null && version > newest) return { kind: 'newer' };
  while (version !== null && version < newest) {
    const migrate = Object.hasOwn(table, version) ? table[version] : undefined;
    if (!migrate) break;
    state = migrate(state as Record<string, unknown>);
    if (versionOf(state) !== version + 1) throw new Error(`the migration of version ${version} does not make version ${version + 1}`);
    version += 1;
  }
  return { kind: 'current', json: state };
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('version' in json)) return null;
  return Number.isSafeInteger(json.version) ? (json.version as number) : null;
}
