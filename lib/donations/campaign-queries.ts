import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type AskWhere, findCampaignAt } from "./campaign-finder.ts";
import type { CampaignView } from "./campaign-views.ts";

/** The campaign that feeds the donate call-to-action at a place now, or null. What has come in is at most a minute old. */
export async function findCampaign(where: AskWhere): Promise<CampaignView | null> {
  "use cache";
  cacheTag(tags.all, tags.campaigns, ...(where.story ? [tags.article(where.story)] : []));
  cacheLife("page");
  return findCampaignAt(db(), where);
}
