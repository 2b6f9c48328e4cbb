import { findAnswer } from "../addresses/address-finder.ts";
import { linksOf } from "../body/body-links.ts";
import type { Db, Tx } from "../db.ts";
import { env } from "../env.ts";
import { findDeadAmong } from "../links/link-finder.ts";
import { linksElsewhere } from "../links/link-rules.ts";
import { picturesOf, readWorkingState } from "../revisions/story-state-finder.ts";
import { checkStory, type Finding, type StoryFacts } from "./checklist-rules.ts";
import { levelsOf } from "./checklist-schema.ts";

export type Timing = { publishAt?: Date | undefined; embargoUntil?: Date | null | undefined };

/** Runs the checklist over what would be published: the working copy of a published story. */
export async function findChecklist(db: Db | Tx, articleId: string, timing: Timing = {}): Promise<Finding[]> {
  const facts = await gatherFacts(db, articleId, timing);
  const settings = await db.siteSettings.findUnique({ where: { id: 1 }, select: { checklist: true } });
  return checkStory(facts, levelsOf(settings?.checklist));
}

async function gatherFacts(db: Db | Tx, articleId: string, timing: Timing): Promise<StoryFacts> {
  const state = await readWorkingState(db, articleId);
  const row = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { embargoUntil: true, publishedAt: true },
  });
  const pictures = await db.media.findMany({
    where: { id: { in: picturesOf(state) } },
    select: { id: true, fileName: true, alt: true, isDecorative: true, credit: true, licenceExpiresAt: true },
  });
  const section = await db.section.findUnique({ where: { id: state.sectionId }, select: { id: true } });
  const other = await db.article.findFirst({
    where: { slug: state.slug, id: { not: articleId } },
    select: { id: true },
  });
  return {
    state,
    pictures: pictures.map(({ fileName, ...picture }) => ({ ...picture, name: picture.alt || fileName })),
    hasSection: section !== null,
    isAddressTaken: other !== null,
    deadPaths: await listDeadPaths(db as Db, state.body),
    deadElsewhere: await findDeadAmong(db, linksElsewhere(linksOf(state.body), new URL(env().SITE_URL).origin)),
    publishAt: timing.publishAt ?? row.publishedAt ?? new Date(),
    embargoUntil: timing.embargoUntil === undefined ? row.embargoUntil : timing.embargoUntil,
  };
}

/** The magazine's own paths that a body links to and that answer neither a page nor a redirect. */
export async function listDeadPaths(db: Db, body: unknown): Promise<string[]> {
  const dead: string[] = [];
  for (const path of new Set(linksOf(body).flatMap(ownPath))) {
    const answer = await findAnswer(db, path);
    if (answer.kind === "missing" || answer.kind === "gone") dead.push(path);
  }
  return dead.sort();
}

/** The path of a link to this magazine; none for links elsewhere, and for files that are no pages. */
function ownPath(href: string): string[] {
  const origin = new URL(env().SITE_URL).origin;
  if (!URL.canParse(href, origin)) return [];
  const url = new URL(href, origin);
  if (url.origin !== origin || href.startsWith("#") || NO_PAGE.test(url.pathname)) return [];
  try {
    return [decodeURIComponent(url.pathname)];
  } catch {
    return [url.pathname];
  }
}

const NO_PAGE = /^\/(?:media|api|admin|preview|feeds|sitemaps?)(?:\/|$)|\.(?:xml|txt|json|svg|ico|png)$/;
