import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type SiteView, siteSelect, toSiteView } from "./settings-views.ts";

/** What makes the site this magazine's; a nameless default before anything is set. */
export async function findSite(): Promise<SiteView> {
  "use cache";
  cacheTag(tags.all, tags.settings);
  cacheLife("page");
  return toSiteView(await db().siteSettings.findUnique({ where: { id: 1 }, select: siteSelect }));
}
