import { z } from "zod";
import { addDays, isDay } from "../calendar/calendar-rules.ts";
import { db } from "../db.ts";
import { momentOf } from "../workflow/zoned-time.ts";
import { type AuditFilter, type AuditView, listAudit, listAuditChoices } from "./audit-finder.ts";

const text = z.string().trim().max(200).catch("");
const day = z.string().refine(isDay).catch("");

const querySchema = z.object({
  who: z.uuid().catch(""),
  kind: text,
  thing: text,
  q: text,
  from: day,
  to: day,
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .catch(""),
});

export type AuditQuery = z.infer<typeof querySchema>;

/** Reads an address of the log leniently: what makes no sense is as if it were not there. */
export function parseAuditQuery(params: Record<string, string | string[] | undefined>): AuditQuery {
  return querySchema.parse(params);
}

/** The filter that an address means; days are the magazine's, both included. */
export function auditFilter({ who, kind, thing, q, from, to }: AuditQuery, timeZone: string): AuditFilter {
  return {
    actorId: who || undefined,
    thingKind: kind || undefined,
    thingId: thing || undefined,
    q: q || undefined,
    from: (from && momentOf(`${from}T00:00`, timeZone)) || undefined,
    to: (to && momentOf(`${addDays(to, 1)}T00:00`, timeZone)) || undefined,
  };
}

/** A page of the log with the choices of its filters, for a page that has asked for its permission. */
export async function findAudit(query: AuditQuery, timeZone: string) {
  const before = query.before || undefined;
  const [list, choices] = await Promise.all([
    listAudit(db(), auditFilter(query, timeZone), { beforeId: before }),
    listAuditChoices(db()),
  ]);
  return { ...list, ...choices };
}

/** The whole filtered log, a thousand lines at a time, newest first. */
export async function* streamAudit(filter: AuditFilter): AsyncGenerator<AuditView[], void> {
  let beforeId: string | undefined;
  do {
    const { entries, next } = await listAudit(db(), filter, { beforeId, limit: 1000 });
    if (entries.length > 0) yield entries;
    beforeId = next ?? undefined;
  } while (beforeId);
}
