import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import { findSite } from "../settings/settings-queries.ts";
import { countStories, findStories, type ListReader } from "./story-list-finder.ts";
import { readsAllStories } from "./story-list-rules.ts";
import { MAX_QUERY, type StoryListParams } from "./story-list-schema.ts";

/** A page of the stories that this person may read, with their number and her kept lists. */
export async function listStories(params: StoryListParams) {
  const [user, site] = await Promise.all([requirePermission("article.read"), findSite()]);
  const readsAll = readsAllStories(user);
  const reader: ListReader = { userId: user.id, readsAll, timeZone: site.place.timeZone };
  const [list, total, views] = await Promise.all([
    findStories(db(), reader, params),
    countStories(db(), reader, params),
    listViews(user.id),
  ]);
  return { ...list, total, views, user, readsAll, site };
}

function listViews(userId: string) {
  return db().storyView.findMany({
    where: { userId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, query: true },
  });
}

/** What the list can be narrowed to. Authors are found by typing: there can be thousands. */
export async function listFilterChoices(author: string | undefined) {
  await requirePermission("article.read");
  const select = { id: true, name: true } as const;
  const [sections, topics, chosenAuthor] = await Promise.all([
    db().section.findMany({ orderBy: { position: "asc" }, select }),
    db().topic.findMany({ orderBy: [{ isClosed: "asc" }, { name: "asc" }], select }),
    author ? db().author.findUnique({ where: { id: author }, select }) : null,
  ]);
  return { sections, topics, chosenAuthor };
}

const SUGGESTIONS = 12;

/** Authors whose name holds these words; for a route that has asked who may know. */
export async function suggestAuthors(q: string) {
  await requirePermission("article.read");
  const words = q.trim().slice(0, MAX_QUERY).split(/\s+/).filter(Boolean).slice(0, 8);
  return db().author.findMany({
    where: { AND: words.map((word) => ({ name: { contains: word, mode: "insensitive" as const } })) },
    orderBy: { name: "asc" },
    take: SUGGESTIONS,
    select: { id: true, name: true },
  });
}
