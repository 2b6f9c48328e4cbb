import { isPublicNow, wasEverPublic } from "../articles/article-rules.ts";
import { fieldsOf } from "../articles/article-state.ts";
import { listLinkedTranslations } from "../articles/translation-finder.ts";
import { requirePermission, requireUser } from "../auth/current-user.ts";
import { can } from "../auth/permissions.ts";
import { db } from "../db.ts";
import { env } from "../env.ts";
import { id as idSchema } from "../fields.ts";
import { picturesByIds } from "../media/media-library-finder.ts";
import { findEditingState } from "../revisions/revision-finder.ts";
import { picturesOf } from "../revisions/story-state-finder.ts";
import { findSite } from "../settings/settings-queries.ts";
import type { Choice, StoryEditorView } from "./editing-views.ts";

/** Everything that the editor opens with; null when there is no such story, or none that this person may read. */
export async function findStoryForEditor(id: string): Promise<StoryEditorView | null> {
  await requireUser();
  if (!idSchema.safeParse(id).success) return null;
  const row = await db().article.findUnique({
    where: { id },
    select: {
      status: true,
      publishedAt: true,
      visibleFrom: true,
      firstPublicAt: true,
      ownerId: true,
      sectionId: true,
      binnedAt: true,
    },
  });
  if (!row) return null;
  const user = await requirePermission("article.read", row);
  const editing = await findEditingState(db(), id);
  if (!editing) return null;
  const { corrections, names, ...fields } = editing.state;
  const [site, sections, topics, media, translations] = await Promise.all([
    findSite(),
    listSectionChoices(),
    listTopicChoices(),
    picturesByIds(db(), picturesOf(editing.state)),
    listLinkedTranslations(db(), id),
  ]);
  const now = await databaseNow();
  const isOver = row.status === "killed" || row.binnedAt !== null;
  return {
    id,
    version: editing.version,
    fields: fieldsOf(editing.state),
    corrections,
    names,
    media: media.map(({ licenceExpiresAt: _l, binnedAt: _b, ...picture }) => picture),
    translations,
    status: row.status,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    isPublicNow: isPublicNow(row, now),
    wasEverPublic: wasEverPublic(row, now),
    isWorkingCopy: editing.isWorkingCopy,
    sections,
    topics,
    site: { name: site.name, url: env().SITE_URL, ...site.place },
    may: {
      edit:
        !isOver && can(user, "article.edit", { ...row, sectionId: fields.sectionId }) && can(user, "article.edit", row),
      correct: !isOver && can(user, "article.correct", row),
      createAuthor: can(user, "author.create"),
      upload: can(user, "media.upload"),
      relate: !isOver && can(user, "article.relate", row),
    },
  };
}

/** What readers see is told by the database's clock. */
async function databaseNow(): Promise<Date> {
  const [clock] = await db().$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  return clock?.now ?? new Date();
}

async function listSectionChoices(): Promise<Choice[]> {
  const rows = await db().section.findMany({ orderBy: { position: "asc" }, select: { id: true, name: true } });
  return rows.map(({ id, name }) => ({ id, label: name }));
}

async function listTopicChoices(): Promise<Choice[]> {
  const rows = await db().topic.findMany({
    orderBy: [{ isClosed: "asc" }, { name: "asc" }],
    select: { id: true, name: true, isClosed: true, hotPosition: true },
  });
  return rows.map(({ id, name, isClosed, hotPosition }) => ({
    id,
    label: name,
    ...(isClosed ? { hint: "Closed" } : hotPosition !== null && { hint: "Hot" }),
  }));
}
