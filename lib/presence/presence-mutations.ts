import type { Db } from "../db.ts";
import { attempt, type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { type PresenceAnswer, type PresenceInput, presenceSchema } from "./presence-schema.ts";

/** Who was last heard of longer ago has closed the story, or the lid of her computer. */
export const PRESENT_SECONDS = 20;

/**
 * Says that somebody has a story open, and tells who else has. Announces nothing: readers never see it, and screens
 * ask again by themselves.
 */
export function markPresence(
  db: Db,
  articleId: string,
  user: { id: string; name: string },
  input: PresenceInput,
): Promise<Outcome<PresenceAnswer>> {
  return attempt(async () => {
    const { tabId, place, block, isLeaving } = parseOrRefuse(presenceSchema, input);
    const article = await db.article.findUnique({ where: { id: articleId }, select: { version: true } });
    if (!article) refuse("missing", "This story does not exist any more");
    if (isLeaving) await db.storyPresence.deleteMany({ where: { articleId, tabId, userId: user.id } });
    else
      await db.$executeRaw`
        INSERT INTO story_presence (article_id, tab_id, user_id, name, place, block, seen_at)
        VALUES (${articleId}::uuid, ${tabId}::uuid, ${user.id}, ${user.name}, ${place}, ${block}, now())
        ON CONFLICT (article_id, tab_id) DO UPDATE
          SET user_id = excluded.user_id, name = excluded.name, place = excluded.place,
            block = excluded.block, seen_at = excluded.seen_at`;
    await db.$executeRaw`DELETE FROM story_presence WHERE seen_at < now() - make_interval(secs => ${PRESENT_SECONDS * 3})`;
    const rows = await db.$queryRaw<{ tabId: string; userId: string; name: string; place: string; block: string }[]>`
      SELECT tab_id AS "tabId", user_id AS "userId", name, place, block FROM story_presence
      WHERE article_id = ${articleId}::uuid AND tab_id <> ${tabId}::uuid
        AND seen_at > now() - make_interval(secs => ${PRESENT_SECONDS})
      ORDER BY name, tab_id`;
    const people = rows.map(({ userId, ...person }) => ({ ...person, isSelf: userId === user.id }));
    return { version: article.version, people };
  });
}
