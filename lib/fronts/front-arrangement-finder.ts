import { findListing } from "../articles/listing.ts";
import type { Db } from "../db.ts";
import { findHomeFront, type HomeFront, listPinned } from "./front-finder.ts";

/** Fronts as editors arrange and preview them: pure database reads. */

/** A pinned story as an editor sees it. */
export type FrontSlotView = {
  articleId: string;
  headline: string;
  section: string;
  status: string;
  /** Published, but not to be seen yet. */
  isScheduled: boolean;
  startsAt: Date;
  hasBegun: boolean;
  endsAt: Date | null;
};

export type FrontArrangement = {
  /** 0 when nobody has arranged this front yet. */
  version: number;
  /** What is pinned now or will be, in order. Pins that have ended are left out, and go with the next save. */
  slots: FrontSlotView[];
};

/** What is pinned to a section's front, or to the home page when no section is named. */
export async function findArrangement(db: Db, sectionSlug: string | null): Promise<FrontArrangement> {
  const now = new Date();
  const front = await db.front.findFirst({
    where: sectionSlug === null ? { sectionId: null } : { section: { slug: sectionSlug } },
    select: {
      version: true,
      slots: {
        where: { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
        orderBy: [{ position: "asc" }, { startsAt: "asc" }],
        select: {
          articleId: true,
          startsAt: true,
          endsAt: true,
          article: { select: { headline: true, status: true, visibleFrom: true, section: { select: { name: true } } } },
        },
      },
    },
  });
  if (!front) return { version: 0, slots: [] };
  const slots = front.slots.map(({ article, ...slot }) => ({
    ...slot,
    headline: article.headline,
    status: article.status,
    isScheduled: article.visibleFrom !== null && article.visibleFrom > now,
    hasBegun: slot.startsAt <= now,
    section: article.section.name,
  }));
  return { version: front.version, slots };
}

export type FrontChoice = { slug: string | null; name: string; pinned: number };

/** The home page and every section's front, with how many stories are pinned or will be. */
export async function listFronts(db: Db): Promise<FrontChoice[]> {
  const lasting = { where: { OR: [{ endsAt: null }, { endsAt: { gt: new Date() } }] } };
  const pinned = { select: { _count: { select: { slots: lasting } } } };
  const [home, sections] = await Promise.all([
    db.front.findFirst({ where: { sectionId: null }, ...pinned }),
    db.section.findMany({
      select: { slug: true, name: true, front: pinned },
      orderBy: [{ position: "asc" }, { name: "asc" }],
    }),
  ]);
  return [
    { slug: null, name: "Home page", pinned: home?._count.slots ?? 0 },
    ...sections.map(({ slug, name, front }) => ({ slug, name, pinned: front?._count.slots ?? 0 })),
  ];
}

/** When the front will change by itself, the next first: pins that begin or end, stories that are published. */
export async function listFrontMoments(db: Db, sectionSlug: string | null, count = 8): Promise<Date[]> {
  const rows = await db.$queryRaw<{ moment: Date }[]>`
    WITH pins AS (SELECT s.* FROM front_slots s JOIN fronts f ON f.id = s.front_id LEFT JOIN sections n ON n.id = f.section_id
      WHERE n.slug IS NOT DISTINCT FROM ${sectionSlug}::text)
    SELECT moment FROM (
      SELECT starts_at AS moment FROM pins UNION SELECT ends_at FROM pins
      UNION SELECT visible_from FROM articles a WHERE visible_from > now()
        AND (${sectionSlug}::text IS NULL OR section_id = (SELECT id FROM sections WHERE slug = ${sectionSlug}))) moments
    WHERE moment > now() ORDER BY moment LIMIT ${count}`;
  return rows.map(({ moment }) => moment);
}

/** The home page as it will be at a moment, as things stand now. */
export function previewHome(db: Db, at: Date): Promise<HomeFront> {
  return findHomeFront(db, at);
}

/** A section's front as it will be at a moment. */
export async function previewSection(db: Db, slug: string, at: Date) {
  const section = await db.section.findUnique({
    where: { slug },
    select: { slug: true, name: true, description: true },
  });
  if (!section) return null;
  const pinned = await listPinned(db, slug, at);
  const listing = await findListing(db, { kind: "section", slug }, 1, { pinned, at });
  return listing && { ...section, listing };
}
