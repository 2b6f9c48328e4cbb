import { createAuthor } from "../../../lib/authors/author-mutations.ts";
import type { Db } from "../../../lib/db.ts";
import { createCampaign } from "../../../lib/donations/campaign-mutations.ts";
import { mustSucceed, type Outcome } from "../../../lib/errors.ts";
import { setFrontSlots } from "../../../lib/fronts/front-mutations.ts";
import { createPage } from "../../../lib/pages/page-mutations.ts";
import { createRedirect } from "../../../lib/redirects/redirect-mutations.ts";
import { createSection } from "../../../lib/sections/section-mutations.ts";
import { saveSettings } from "../../../lib/settings/settings-mutations.ts";
import { createTopic } from "../../../lib/topics/topic-mutations.ts";
import type { DemoMagazine } from "./demo-magazine.ts";
import { find, type Keyed } from "./load-stories.ts";

type Finder = (where: { slug: string }) => Promise<{ id: string } | null>;

/** Takes what is there already, else creates it: a seed that was interrupted goes on where it stopped. */
async function takeOrCreate<T extends { key: string }>(
  items: readonly T[],
  findIt: Finder,
  create: (item: T, position: number) => Promise<Outcome<{ id: string }>>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [position, item] of items.entries()) {
    const known = await findIt({ slug: item.key });
    ids.set(item.key, known?.id ?? mustSucceed(await create(item, position)).id);
  }
  return ids;
}

/** Sections, topics and authors, by their keys, which are their addresses. */
export async function loadVocabulary(db: Db, magazine: DemoMagazine, pictures: Keyed["pictures"]): Promise<Keyed> {
  const sections = await takeOrCreate(
    magazine.sections,
    (where) => db.section.findUnique({ where, select: { id: true } }),
    ({ key, ...section }, position) => createSection(db, { ...section, slug: key, position }),
  );
  const topics = await takeOrCreate(
    magazine.topics,
    (where) => db.topic.findUnique({ where, select: { id: true } }),
    ({ key, picture, ...topic }) =>
      createTopic(db, { ...topic, slug: key, imageId: picture ? find(pictures, picture) : null }),
  );
  const authors = await takeOrCreate(
    magazine.authors,
    (where) => db.author.findUnique({ where, select: { id: true } }),
    ({ key, ...author }) => createAuthor(db, { ...author, slug: key, photoId: pictures.get(key) ?? null }),
  );
  return { sections, topics, authors, pictures };
}

/** What makes the site: its settings, unless it has some, and its appeal, pages and redirects. */
export async function loadSite(
  db: Db,
  { settings, campaign, pages, redirects }: DemoMagazine,
  pictures: Keyed["pictures"],
) {
  if ((await db.siteSettings.count()) === 0) mustSucceed(await saveSettings(db, settings));
  const { picture, ...appeal } = campaign;
  if (!(await db.campaign.findUnique({ where: { slug: campaign.slug } })))
    mustSucceed(await createCampaign(db, { ...appeal, imageId: picture ? find(pictures, picture) : null }));
  for (const page of pages)
    if (!(await db.page.findUnique({ where: { slug: page.slug } }))) mustSucceed(await createPage(db, page));
  for (const redirect of redirects)
    if (!(await db.redirect.findUnique({ where: { fromPath: redirect.fromPath } })))
      mustSucceed(await createRedirect(db, redirect));
}

/** Pins the home page's stories, unless some are pinned. */
export async function loadFront(db: Db, slugs: readonly string[]): Promise<void> {
  if ((await db.frontSlot.count({ where: { front: { sectionId: null } } })) > 0) return;
  const rows = await db.article.findMany({ where: { slug: { in: [...slugs] } }, select: { id: true, slug: true } });
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  mustSucceed(
    await setFrontSlots(
      db,
      null,
      slugs.map((slug) => ({ articleId: find(ids, slug) })),
    ),
  );
}
