import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import {
  findArrangement,
  listFrontMoments,
  listFronts,
  previewHome,
  previewSection,
} from "./front-arrangement-finder.ts";

/** Fronts for the desk: guarded, never cached. */

export async function listFrontChoices() {
  await requirePermission("front.curate");
  return listFronts(db());
}

/** What is pinned to a front, and when it will change by itself; no section means the home page. */
export async function findFrontPage(sectionSlug: string | null) {
  await requirePermission("front.curate");
  const [arrangement, moments] = await Promise.all([
    findArrangement(db(), sectionSlug),
    listFrontMoments(db(), sectionSlug),
  ]);
  return { arrangement, moments };
}

export async function findHomePreview(at: Date) {
  await requirePermission("front.curate");
  return previewHome(db(), at);
}

export async function findSectionPreview(slug: string, at: Date) {
  await requirePermission("front.curate");
  return previewSection(db(), slug, at);
}
