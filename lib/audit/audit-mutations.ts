import type { Db, Tx } from "../db.ts";

export type PersonNote = {
  /** Who did it. */
  actorId: string;
  /** Whom it was done to, when not to herself. */
  personId?: string;
  /** In the words of an action: "signIn", "passkeyAdded". */
  action: string;
  /** How, in words; never anything secret. */
  after?: Record<string, string>;
};

/** A line about what changes no row that the log's triggers see, such as coming in. */
export async function noteInAudit(db: Db | Tx, { actorId, personId = actorId, action, after }: PersonNote) {
  await db.$executeRaw`
    INSERT INTO audit_entries (actor_id, actor_name, action, thing_kind, thing_id, thing_name, after)
    SELECT actor.id::text, actor.name, ${action}, 'person', person.id::text, person.name,
      ${after ? JSON.stringify(after) : null}::jsonb
    FROM users actor, users person WHERE actor.id = ${actorId}::uuid AND person.id = ${personId}::uuid`;
}
