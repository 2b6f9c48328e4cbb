import { Prisma, type Tx } from "./db.ts";
import { Refusal, refuse } from "./errors.ts";
import { id as idSchema } from "./fields.ts";

/** Tables whose rows count their saves, and what editors call a row. */
const VERSIONED = {
  sections: "section",
  topics: "topic",
  authors: "author",
  campaigns: "campaign",
  fronts: "front",
  pages: "page",
  media: "picture",
} as const;

/**
 * Locks a row until the transaction ends, so that writes to it queue up, and gives its version. Refuses a row that
 * is not there and a save that is based on another version than the stored one.
 */
export async function lockVersion(
  tx: Tx,
  table: keyof typeof VERSIONED,
  id: string,
  baseVersion?: number,
): Promise<number> {
  const [row] = idSchema.safeParse(id).success
    ? await tx.$queryRaw<{ version: number }[]>`
        SELECT version FROM ${Prisma.raw(`"${table}"`)} WHERE id = ${id}::uuid FOR NO KEY UPDATE`
    : [];
  const name = VERSIONED[table];
  if (!row) refuse("missing", `This ${name} does not exist any more`);
  refuseStale(name, row.version, baseVersion);
  return row.version;
}

/** Refuses a save that is based on another version than the stored one; a save that names none is based on any. */
export function refuseStale(name: string, currentVersion: number, baseVersion?: number): void {
  if (baseVersion === undefined || baseVersion === currentVersion) return;
  const message = `Somebody else saved this ${name} since you opened it; nothing was overwritten`;
  throw new Refusal({ code: "stale", message, currentVersion });
}
