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

/** Who and what the log knows, for its filters. */
export async function listAuditChoices(db: Db): Promise<{ people: { id: string; name: string }[]; kinds: string[] }> {
  const people = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT DISTINCT ON (actor_id) actor_id AS id, actor_name AS name FROM audit_entries
    WHERE actor_id IS NOT NULL ORDER BY actor_id, id DESC`;
  const kinds = await db.auditEntry.findMany({ distinct: ["thingKind"], select: { thingKind: true } });
  people.sort((a, b) => a.name.localeCompare(b.name));
  return { people, kinds: kinds.map(({ thingKind }) => thingKind).sort() };
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
