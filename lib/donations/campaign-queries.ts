import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type LiveCampaign, listLiveCampaigns } from "./campaign-finder.ts";
import { type AskPlace, chooseCampaign } from "./campaign-rules.ts";
import type { CampaignView } from "./campaign-views.ts";

/** The campaign that feeds the donate call-to-action at a place now, or null. What has come in is at most a minute old. */
export async function findCampaign(place: AskPlace): Promise<CampaignView | null> {
  return chooseCampaign(await listLive(), place)?.view ?? null;
}

/** One list for every page: a story costs no question of its own. */
async function listLive(): Promise<LiveCampaign[]> {
  "use cache";
  cacheTag(tags.all, tags.campaigns);
  cacheLife("page");
  const live = await listLiveCampaigns(db());
  // Places are known by their addresses, which may change.
  for (const { section, topic, story } of live.flatMap(({ targets }) => targets)) {
    if (section) cacheTag(tags.section(section));
    if (topic) cacheTag(tags.topic(topic));
    if (story) cacheTag(tags.article(story));
  }
  return live;
}
