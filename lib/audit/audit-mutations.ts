import type { Db, Tx } from "../db.ts";

export type PersonNote = {
  /** Who did it. */
  actorId: string;
  /** Whom it was done to, when not to herself. */
  personId?: string;
  /** In the words of an action: "signIn", "passkeyAdded". */
  action: string;
  /** What it was, and how it is, in words; never anything secret. */
  before?: Record<string, string>;
  after?: Record<string, string>;
};

/** A line about what changes no row that the log's triggers see, such as coming in. */
export async function noteInAudit(db: Db | Tx, { actorId, personId = actorId, action, before, after }: PersonNote) {
  const json = (value?: Record<string, string>) => (value ? JSON.stringify(value) : null);
  await db.$executeRaw`
    INSERT INTO audit_entries (actor_id, actor_name, action, thing_kind, thing_id, thing_name, before, after)
    SELECT actor.id::text, actor.name, ${action}, 'person', person.id::text, person.name,
      ${json(before)}::jsonb, ${json(after)}::jsonb
    FROM users actor, users person WHERE actor.id = ${actorId}::uuid AND person.id = ${personId}::uuid`;
}
