import type { Db, Prisma } from "../db.ts";

/** The audit log as admins read it. */

export type AuditView = {
  id: string;
  at: Date;
  actorId: string | null;
  actorName: string;
  action: string;
  thingKind: string;
  thingId: string;
  thingName: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

export type AuditFilter = {
  actorId?: string | undefined;
  thingKind?: string | undefined;
  thingId?: string | undefined;
  action?: string | undefined;
  /** Words in the thing's name. */
  q?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
};

export const AUDIT_PER_PAGE = 50;

type Row = Prisma.AuditEntryGetPayload<object>;

/** Entries before `beforeId` (none: the newest), newest first, one more than a page when there is a next one. */
export async function listAudit(
  db: Db,
  filter: AuditFilter,
  { beforeId, limit = AUDIT_PER_PAGE }: { beforeId?: string | undefined; limit?: number } = {},
): Promise<{ entries: AuditView[]; next: string | null }> {
  const rows = await db.auditEntry.findMany({
    where: { ...whereOf(filter), ...(beforeId && { id: { lt: BigInt(beforeId) } }) },
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const entries = rows.slice(0, limit).map(toView);
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}

/**
 * Who and what the log knows, for its filters: each by one step through an index from the one before, since the log grows
 * for ever and its people are few.
 */
export async function listAuditChoices(db: Db): Promise<{ people: { id: string; name: string }[]; kinds: string[] }> {
  const people = await db.$queryRaw<{ id: string; name: string }[]>`
    WITH RECURSIVE people AS (
      (SELECT actor_id, actor_name FROM audit_entries WHERE actor_id IS NOT NULL ORDER BY actor_id, id DESC LIMIT 1)
      UNION ALL
      SELECT next.* FROM people CROSS JOIN LATERAL (
        SELECT actor_id, actor_name FROM audit_entries WHERE actor_id > people.actor_id
        ORDER BY actor_id, id DESC LIMIT 1) AS next)
    SELECT actor_id AS id, actor_name AS name FROM people`;
  const kinds = await db.$queryRaw<{ kind: string }[]>`
    WITH RECURSIVE kinds AS (
      (SELECT min(thing_kind) AS kind FROM audit_entries)
      UNION ALL
      SELECT (SELECT min(thing_kind) FROM audit_entries WHERE thing_kind > kinds.kind) FROM kinds WHERE kind IS NOT NULL)
    SELECT kind FROM kinds WHERE kind IS NOT NULL`;
  people.sort((a, b) => a.name.localeCompare(b.name));
  return { people, kinds: kinds.map(({ kind }) => kind).sort() };
}

function whereOf({ actorId, thingKind, thingId, action, q, from, to }: AuditFilter): Prisma.AuditEntryWhereInput {
  return {
    ...(actorId && { actorId }),
    ...(thingKind && { thingKind }),
    ...(thingId && { thingId }),
    ...(action && { action }),
    ...(q && { thingName: { contains: q, mode: "insensitive" as const } }),
    ...((from || to) && { at: { ...(from && { gte: from }), ...(to && { lt: to }) } }),
  };
}

function toView({ id, before, after, ...row }: Row): AuditView {
  return { ...row, id: String(id), before: asObject(before), after: asObject(after) };
}

const asObject = (value: unknown) =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
