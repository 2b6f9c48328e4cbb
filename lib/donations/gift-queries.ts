import { cacheLife, cacheTag } from "next/cache";
import { connection } from "next/server";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { findSite } from "../settings/settings-queries.ts";
import { findCampaignFor } from "./campaign-finder.ts";
import type { AskPlace } from "./campaign-rules.ts";
import type { CampaignView } from "./campaign-views.ts";
import { findMyGift, listStandingDays, listWall, type MyGiftView, type WallEntry } from "./gift-finder.ts";
import { hasWall, paymentProvider } from "./providers/index.ts";

/** What the pages of giving ask for. Each answer is one donor's own, or must be of this moment: nothing that is about a gift is cached. */

/** The campaign that a donate page is for: the one that is named, else the one that asks at the story. */
export async function findGivingCampaign(wanted: AskPlace & { campaign?: string }): Promise<CampaignView | null> {
  await connection();
  return findCampaignFor(db(), wanted);
}

export async function findGiftOfLink(link: unknown): Promise<MyGiftView | null> {
  await connection();
  return findMyGift(db(), link);
}

/** Who wanted to be named; null while there is no wall. */
export async function findWall(): Promise<WallEntry[] | null> {
  await connection();
  return (await findSite()).donorWall ? listWall(db()) : null;
}

/** The days from which standing gifts still run; a few minutes old at most. */
export async function findStandingDays(): Promise<string[]> {
  "use cache";
  cacheTag(tags.all);
  cacheLife("minutes");
  return listStandingDays(db());
}

/** Whether gifts can be taken at all, and whether their donors may be named: only the provider's word says who has given. */
export async function findGiving(): Promise<{ isOpen: boolean; donorWall: boolean }> {
  await connection();
  const site = await findSite();
  const provider = paymentProvider(site);
  return { isOpen: provider !== null, donorWall: hasWall(site, provider) };
}
