import type { DeskUser } from "../auth/current-user.ts";
import { can, type Permission } from "../auth/permissions.ts";
import type { Db } from "../db.ts";
import { env } from "../env.ts";
import { listThreads } from "../notes/note-finder.ts";
import { listPreviews } from "../previews/preview-finder.ts";
import { previewPath } from "../previews/preview-links.ts";
import { listRevisions } from "../revisions/revision-finder.ts";
import { findSite } from "../settings/settings-queries.ts";
import { findChecklist } from "./checklist-finder.ts";
import { type StoryRights, type StoryWorkflow, standingOf } from "./workflow-views.ts";

const RIGHTS: Record<keyof StoryRights, Permission> = {
  edit: "article.edit",
  submit: "article.submit",
  review: "article.review",
  schedule: "article.schedule",
  publish: "article.publish",
  unpublish: "article.unpublish",
  archive: "article.archive",
  kill: "article.kill",
  correct: "article.correct",
  restore: "revision.restore",
  preview: "preview.create",
  writeNotes: "notes.write",
  resolveNotes: "notes.resolve",
};

/** What is around a story, for somebody who may read it (the caller asks); null when it is not there. */
export async function findStoryWorkflow(db: Db, user: DeskUser, id: string): Promise<StoryWorkflow | null> {
  const row = await db.article.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      headline: true,
      version: true,
      status: true,
      publishedAt: true,
      visibleFrom: true,
      embargoUntil: true,
      workingCopyId: true,
      killReason: true,
      ownerId: true,
      sectionId: true,
    },
  });
  if (!row) return null;
  const { workingCopyId, ownerId, sectionId, ...story } = row;
  const subject = { ownerId, sectionId, status: row.status };
  const may = Object.entries(RIGHTS).map(([right, permission]) => [right, can(user, permission, subject)]);
  const rights = Object.fromEntries(may) as StoryRights;
  const now = new Date();
  const [findings, threads, revisions, previews, people, site] = await Promise.all([
    row.status === "killed" ? [] : findChecklist(db, id),
    listThreads(db, id),
    listRevisions(db, id),
    rights.preview ? listPreviews(db, id) : [],
    db.user.findMany({ where: { deactivatedAt: null }, select: { id: true, name: true }, orderBy: { name: "asc" } }),
    findSite(),
  ]);
  return {
    ...story,
    standing: standingOf(row, now),
    hasPrepared: workingCopyId !== null,
    findings,
    threads,
    revisions,
    previews: previews.map(({ id: linkId, revision, expiresAt, actorName }) => ({
      id: linkId,
      url: `${env().SITE_URL}${previewPath(linkId, expiresAt)}`,
      revision,
      expiresAt,
      actorName,
    })),
    people,
    rights,
    place: site.place,
    now,
  };
}
