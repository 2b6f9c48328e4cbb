import { tags } from "../../../lib/cache-tags.ts";
import { announceChange } from "../../../lib/changes.ts";
import type { Db } from "../../../lib/db.ts";
import type { DemoMagazine } from "./demo-magazine.ts";
import { loadGifts } from "./load-gifts.ts";
import { loadFront, loadSite, loadVocabulary } from "./load-magazine.ts";
import { loadPictures } from "./load-pictures.ts";
import { loadStories } from "./load-stories.ts";

/** Loads a demo magazine through the project's own write functions; what is there already stays as it is. */
export async function loadDemo(db: Db, magazine: DemoMagazine, log: (line: string) => void): Promise<void> {
  const rows = await db.article.findMany({
    where: { slug: { in: magazine.stories.map((story) => story.slug) } },
    select: { slug: true },
  });
  const known = new Set(rows.map((row) => row.slug));
  const stories = magazine.stories.filter((story) => !known.has(story.slug));
  if (stories.length === 0) return log("The demo magazine is there already.");
  const startedAt = performance.now();
  log(`Drawing ${magazine.pictures.length} pictures …`);
  const pictures = await loadPictures(db, magazine.pictures, log);
  const keyed = await loadVocabulary(db, magazine, pictures);
  log(`Writing ${stories.length} stories …`);
  await loadStories(db, stories, keyed);
  await loadSite(db, magazine, pictures);
  await loadFront(db, magazine.front);
  await loadGifts(db, magazine.campaign.slug);
  await announceChange(db, [tags.all]);
  log(`Done in ${Math.round((performance.now() - startedAt) / 1000)} s.`);
}
