import { createDb, type Db } from "../../lib/db.ts";
import { openDatabase } from "../../server/database.ts";
import { prepareDatabase } from "../../server/migrations.ts";
import { StartError } from "../../server/processes.ts";
import { loadSettings } from "../../server/site.ts";
import {
  demoAuthors,
  demoCampaign,
  demoFront,
  demoRedirects,
  demoSections,
  demoSettings,
  demoTopics,
} from "./content/magazine.ts";
import { demoPages } from "./content/pages.ts";
import { storiesA } from "./content/stories-a/index.ts";
import { storiesB } from "./content/stories-b/index.ts";
import type { DemoMagazine } from "./load/demo-magazine.ts";
import { loadDemo } from "./load/load-demo.ts";
import { demoPictures } from "./pictures/index.ts";

const demo: DemoMagazine = {
  sections: demoSections,
  topics: demoTopics,
  authors: demoAuthors,
  settings: demoSettings,
  campaign: demoCampaign,
  pages: demoPages,
  redirects: demoRedirects,
  front: demoFront,
  stories: [...storiesA, ...storiesB],
  pictures: demoPictures,
};

/**
 * `npm run db:seed`, and a first start: fills a database with the demo magazine. Run again, it adds what is missing and
 * changes nothing else; one with other stories it refuses unless told `--force`.
 */
async function run(): Promise<void> {
  loadSettings();
  const database = await openDatabase("npm run db:seed");
  // Where pictures are kept is read together with this.
  process.env.DATABASE_URL = database.url;
  await prepareDatabase(database.url);
  const db = createDb(database.url, 4);
  try {
    await refuseOthers(db);
    await loadDemo(db, demo, console.log);
  } finally {
    await db.$disconnect();
    await database.close();
  }
}

async function refuseOthers(db: Db): Promise<void> {
  const slug = { notIn: demo.stories.map((story) => story.slug) };
  const others = await db.article.count({ where: { slug } });
  if (others === 0 || process.argv.includes("--force")) return;
  const hold = others === 1 ? "a story that is" : `${others} stories that are`;
  throw new StartError(
    `This database holds ${hold} not the demo's: nothing was changed. To add the demo beside: npm run db:seed -- --force`,
  );
}

if (import.meta.main) {
  await run().catch((error: unknown) => {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  });
}
