import type { Db } from "../db.ts";
import { type AskPlace, chooseCampaign } from "./campaign-rules.ts";
import { type CampaignView, campaignSelect, toCampaignView } from "./campaign-views.ts";

/** Where an ask stands, by the addresses of what it stands in. */
export type AskWhere = { story?: string; section?: string; topic?: string };

const targetSelect = { isExcluded: true, sectionId: true, topicId: true, articleId: true } as const;

/** The campaigns that run now, by the database's clock. */
async function listLive(db: Db) {
  const live = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM campaigns WHERE is_active AND starts_at <= now() AND (ends_at IS NULL OR ends_at > now())`;
  return db.campaign.findMany({
    where: { id: { in: live.map(({ id }) => id) } },
    select: { id: true, slug: true, startsAt: true, targets: { select: targetSelect } },
  });
}

async function placeOf(db: Db, { story, section, topic }: AskWhere): Promise<AskPlace> {
  if (story) {
    const select = { id: true, sectionId: true, topics: { select: { topicId: true } } } as const;
    const found = await db.article.findUnique({ where: { slug: story }, select });
    if (!found) return {};
    return { articleId: found.id, sectionId: found.sectionId, topicIds: found.topics.map(({ topicId }) => topicId) };
  }
  if (section) return { sectionId: (await db.section.findUnique({ where: { slug: section } }))?.id };
  if (!topic) return {};
  const found = await db.topic.findUnique({ where: { slug: topic }, select: { id: true } });
  return { topicIds: found ? [found.id] : [] };
}

/** The campaign that asks at a place, or null. */
export async function findCampaignAt(db: Db, where: AskWhere): Promise<CampaignView | null> {
  const [live, place] = await Promise.all([listLive(db), placeOf(db, where)]);
  const chosen = chooseCampaign(live, place);
  return chosen && findCampaignView(db, chosen.id);
}

/** The live campaign of a name, else the one that asks at the place: what a donate page is for. */
export async function findCampaignFor(db: Db, wanted: AskWhere & { campaign?: string }): Promise<CampaignView | null> {
  const live = await listLive(db);
  const named = live.find(({ slug }) => slug === wanted.campaign);
  return named ? findCampaignView(db, named.id) : findCampaignAt(db, wanted);
}

async function findCampaignView(db: Db, id: string): Promise<CampaignView | null> {
  const [row, raised] = await Promise.all([
    db.campaign.findUnique({ where: { id }, select: campaignSelect() }),
    raisedFor(db, id),
  ]);
  return row && toCampaignView(row, raised);
}

/** What a campaign has brought in, in minor units of its currency: paid minus refunded and disputed. */
export async function raisedFor(db: Db, campaignId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ raised: bigint }[]>`
    SELECT coalesce(sum(net_amount), 0)::bigint AS raised FROM gifts JOIN campaigns c ON c.id = campaign_id
    WHERE campaign_id = ${campaignId}::uuid AND gifts.status = 'paid' AND gifts.currency = c.currency`;
  return Number(row?.raised ?? 0);
}
