import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { findHomeFront, type HomeFront } from "./front-finder.ts";

export async function findHome(): Promise<HomeFront> {
  "use cache";
  cacheTag(tags.all, tags.lists, tags.navigation);
  cacheLife("page");
  return findHomeFront(db());
}
