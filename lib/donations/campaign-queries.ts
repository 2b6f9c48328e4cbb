import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type CampaignView, campaignSelect, toCampaignView } from "./campaign-views.ts";

/** The campaign that feeds the donate call-to-action now: the live one that started last, or null. */
export async function findActiveCampaign(): Promise<CampaignView | null> {
  "use cache";
  cacheTag(tags.all, tags.campaigns);
  cacheLife("page");
  const [live] = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM campaigns
    WHERE is_active AND starts_at <= now() AND (ends_at IS NULL OR ends_at > now())
    ORDER BY starts_at DESC, id DESC LIMIT 1`;
  if (!live) return null;
  const row = await db().campaign.findUnique({ where: { id: live.id }, select: campaignSelect });
  return row && toCampaignView(row);
}
