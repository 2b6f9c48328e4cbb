import { isDeepStrictEqual } from "node:util";
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

type Around = { id: string; headline: string; around: Record<string, string | null> };

/**
 * Makes a change of the rows around stories, and logs what it did to those that readers see: topics, authors and related
 * stories, by name and in order. The triggers cannot, because such rows are replaced as a whole.
 */
export async function auditAround(tx: Tx, articleIds: string[], change: () => Promise<void>): Promise<void> {
  const before = articleIds.length > 0 ? await readAround(tx, articleIds) : [];
  await change();
  if (before.length === 0) return;
  const now = new Map((await readAround(tx, articleIds)).map(({ id, around }) => [id, around]));
  const changed = before.flatMap(({ id, headline, around }) => {
    const after = now.get(id) ?? {};
    const names = Object.keys(around).filter((name) => !isDeepStrictEqual(around[name], after[name]));
    const only = (from: Around["around"]) => Object.fromEntries(names.map((name) => [name, from[name]]));
    return names.length > 0 ? [{ id, headline, before: only(around), after: only(after) }] : [];
  });
  if (changed.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO audit_entries (actor_id, actor_name, action, thing_kind, thing_id, thing_name, before, after)
    SELECT actor->>'id', actor->>'name', actor->>'action', 'story', story.id, story.headline, story.before, story.after
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS story(id text, headline text, before jsonb, after jsonb),
      (SELECT nullif(current_setting('standfirst.actor', true), '')::jsonb AS actor) AS acting
    WHERE actor IS NOT NULL`;
}

function readAround(tx: Tx, articleIds: string[]): Promise<Around[]> {
  return tx.$queryRaw<Around[]>`
    SELECT id, headline, jsonb_build_object(
      'topics', (SELECT string_agg(name, ', ' ORDER BY position) FROM article_topics JOIN topics ON topics.id = topic_id
        WHERE article_id = articles.id),
      'authors', (SELECT string_agg(name || CASE role WHEN 'by' THEN '' ELSE ' (' || role || ')' END, ', ' ORDER BY position)
        FROM bylines JOIN authors ON authors.id = author_id WHERE article_id = articles.id),
      'related stories', (SELECT string_agg(other.headline, '; ' ORDER BY position) FROM related_links
        JOIN articles other ON other.id = related_id WHERE article_id = articles.id)
    ) AS around
    FROM articles WHERE id = ANY(${articleIds}::uuid[]) AND status = 'published'`;
}
