import type { Db } from "../db.ts";
import { refuse } from "../errors.ts";
import type { StorySubject } from "./permissions.ts";

const select = { ownerId: true, status: true, sectionId: true } as const;

/** A story as permissions see it; refused when it is not there. */
export async function storySubject(db: Db, id: string): Promise<StorySubject> {
  return (
    (await db.article.findUnique({ where: { id }, select })) ?? refuse("missing", "This story does not exist any more")
  );
}

/** Several stories as permissions see them. */
export async function storySubjects(db: Db, ids: string[]): Promise<StorySubject[]> {
  const found = await db.article.findMany({ where: { id: { in: ids } }, select });
  if (found.length === 0) refuse("missing", "These stories do not exist any more");
  return found;
}
