import type { Db } from "../db.ts";
import type { ChoosableStory } from "../related/related-arrangement-finder.ts";

/** Another language's version of a story, as editors see it: public or not. */
export type LinkedTranslation = ChoosableStory & { language: string };

/** The stories that tell the same as this one in other languages, in the order of their languages. */
export async function listLinkedTranslations(db: Db, storyId: string): Promise<LinkedTranslation[]> {
  return db.$queryRaw<LinkedTranslation[]>`
    SELECT a.id::text AS id, a.headline, a.slug, a.language, a.status::text AS status, a.visible_from AS "visibleFrom",
      coalesce(a.visible_from > now(), false) AS "isScheduled", s.name AS section
    FROM articles a JOIN sections s ON s.id = a.section_id
    WHERE a.translation_group = (SELECT translation_group FROM articles WHERE id = ${storyId}::uuid)
      AND a.id <> ${storyId}::uuid
    ORDER BY a.language`;
}
