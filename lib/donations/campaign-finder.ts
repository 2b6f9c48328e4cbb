import type { Db } from "../db.ts";
import { type AskPlace, chooseCampaign, type Target } from "./campaign-rules.ts";
import { type CampaignView, campaignSelect, toCampaignView } from "./campaign-views.ts";

/** A campaign that runs, and the places that it is meant for. */
export type LiveCampaign = { id: string; startsAt: Date; targets: Target[]; view: CampaignView };

const slugSelect = { select: { slug: true } } as const;
const targetSelect = { isExcluded: true, section: slugSelect, topic: slugSelect, article: slugSelect } as const;

/** The campaigns that run now, by the database's clock. */
export async function listLiveCampaigns(db: Db): Promise<LiveCampaign[]> {
  const live = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM campaigns WHERE is_active AND starts_at <= now() AND (ends_at IS NULL OR ends_at > now())`;
  const rows = await db.campaign.findMany({
    where: { id: { in: live.map(({ id }) => id) } },
    select: { ...campaignSelect(), startsAt: true, targets: { select: targetSelect } },
  });
  return Promise.all(
    rows.map(async ({ startsAt, targets, ...row }) => ({
      id: row.id,
      startsAt,
      targets: targets.map(({ isExcluded, section, topic, article }) => ({
        isExcluded,
        section: section?.slug ?? null,
        topic: topic?.slug ?? null,
        story: article?.slug ?? null,
      })),
      view: toCampaignView(row, await raisedFor(db, row.id)),
    })),
  );
}

/** The live campaign of a name, else the one that asks at the place: what a donate page is for. */
export async function findCampaignFor(
  db: Db,
  { campaign, ...asked }: AskPlace & { campaign?: string },
): Promise<CampaignView | null> {
  const live = await listLiveCampaigns(db);
  const named = live.find(({ view }) => view.slug === campaign);
  return (named ?? chooseCampaign(live, await wholePlace(db, asked)))?.view ?? null;
}

/** Of a story its section and topics are part of the place. */
async function wholePlace(db: Db, asked: AskPlace): Promise<AskPlace> {
  if (!asked.story) return asked;
  const select = { section: slugSelect, topics: { select: { topic: slugSelect } } } as const;
  const found = await db.article.findUnique({ where: { slug: asked.story }, select });
  if (!found) return {};
  return { story: asked.story, section: found.section.slug, topics: found.topics.map(({ topic }) => topic.slug) };
}

/** What a campaign has brought in, in minor units of its currency: paid minus refunded and disputed. */
export async function raisedFor(db: Db, campaignId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ raised: bigint }[]>`
    SELECT coalesce(sum(net_amount), 0)::bigint AS raised FROM gifts JOIN campaigns c ON c.id = campaign_id
    WHERE campaign_id = ${campaignId}::uuid AND gifts.status = 'paid' AND gifts.currency = c.currency`;
  return Number(row?.raised ?? 0);
}
