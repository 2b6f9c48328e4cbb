import pg from "pg";
import { tags } from "../../lib/cache-tags.ts";
import { changePayload } from "../../lib/changes.ts";
import { prepareMagazine } from "./magazine.ts";
import { clock } from "./progress.ts";
import { createRandom } from "./random.ts";
import { type Story, writeStory } from "./story.ts";
import { writeStories } from "./writer.ts";

export type ArchiveOptions = {
  articles: number;
  seed: number;
  /** When the newest story was published. */
  until: Date;
  url: string;
  log: (line: string) => void;
  /** Told how many stories are written. */
  showProgress: (done: number) => void;
};

const BATCH = 250;
/** Batches on their way to the database at once. */
const WRITERS = 2;
const SPAN = 12 * 365.25 * 24 * 3_600_000;
/** Links lead to the stories just before: as many are remembered. */
const REMEMBERED = 2_000;

/** Writes the archive. Memory does not grow with it. Throws an error with one sentence for people. */
export async function generateArchive(options: ArchiveOptions): Promise<void> {
  const clients = Array.from({ length: WRITERS }, () => new pg.Client({ connectionString: options.url }));
  const [first] = clients as [pg.Client];
  const started = performance.now();
  try {
    for (const client of clients) {
      // A lost connection fails the query that waits for it.
      client.on("error", () => {});
      await client.connect();
      await client.query(
        "SET gin_pending_list_limit = '64MB'; SET work_mem = '128MB'; SET maintenance_work_mem = '256MB'",
      );
    }
    await requireMigrated(first);
    await setIndexUpdates(first, "later");
    try {
      await writeAll(clients, options);
    } catch (error) {
      throw explain(error as Error, options.seed);
    } finally {
      await setIndexUpdates(first, "at once");
    }
    options.log("Sorting the index, gathering statistics …");
    await first.query("VACUUM (ANALYZE)");
    await first.query("SELECT announce_change($1)", [changePayload([tags.all])]);
    options.log(`${options.articles.toLocaleString("en")} stories in ${clock((performance.now() - started) / 1000)}.`);
  } finally {
    for (const client of clients) await client.end();
  }
}

async function requireMigrated(client: pg.Client): Promise<void> {
  const { rows } = await client.query("SELECT to_regproc('refresh_article_search') AS search");
  if (!rows[0]?.search) throw new Error("This database is not migrated: run npm run db:migrate first.");
}

/**
 * Many stories' words enter the index together far faster than one by one. PostgreSQL keeps them in a list
 * meanwhile, which VACUUM empties: search works throughout, even after a crash, only more slowly.
 */
async function setIndexUpdates(client: pg.Client, when: "later" | "at once"): Promise<void> {
  await client.query(`ALTER INDEX article_search_words_idx SET (fastupdate = ${when === "later" ? "on" : "off"})`);
}

async function writeAll(
  clients: pg.Client[],
  { articles, seed, until, url, showProgress }: ArchiveOptions,
): Promise<void> {
  // Chances of their own, so that the stories are the same whatever the magazine had to be given first.
  const magazine = await prepareMagazine(clients[0] as pg.Client, url, createRandom(seed ^ 0x2545f491));
  const random = createRandom(seed);
  const times = publishingTimes(articles, until.getTime(), seed);
  const onTheWay: Promise<void>[] = [];
  let settled: string[] = [];
  let latest: string[][] = [];
  let done = 0;
  for (let start = 0; start < articles; start += BATCH) {
    // A link may only lead to a story that is written: one of this batch, or of those before the ones on their way.
    const turn = (start / BATCH) % WRITERS;
    await onTheWay[turn];
    if (latest.length === WRITERS) settled = [...settled, ...(latest.shift() ?? [])].slice(-REMEMBERED);
    const stories: Story[] = [];
    const earlier = [...settled];
    for (let number = start; number < Math.min(start + BATCH, articles); number++) {
      const story = writeStory({ random, magazine, name: nameOf(seed, number), publishedAt: times(number), earlier });
      stories.push(story);
      earlier.push(story.article.id);
    }
    latest = [...latest, stories.map(({ article }) => article.id)];
    const writing = writeStories(clients[turn] as pg.Client, stories).then(() => {
      done += stories.length;
      showProgress(done);
    });
    writing.catch(() => {}); // Told when its turn comes.
    onTheWay[turn] = writing;
  }
  await Promise.all(onTheWay);
}

/** What tells a story's address from all others of all archives. */
const nameOf = (seed: number, number: number) => `${seed.toString(36)}${(number + 1).toString(36).padStart(5, "0")}`;

function explain(error: Error & { constraint?: string }, seed: number): Error {
  return error.constraint === "articles_slug_key" || error.constraint === "articles_pkey"
    ? new Error(`Stories of seed ${seed} are here already: choose another --seed.`)
    : error;
}

/** From the oldest to the newest, closer together towards now, the last one at `until`. */
function publishingTimes(articles: number, until: number, seed: number): (number: number) => number {
  const random = createRandom(seed ^ 0x5bd1e995);
  return (number) => {
    const place = (number + 1 - random.fraction() * 0.9) / articles;
    return Math.round(until - SPAN * (1 - Math.min(place, 1) ** 0.6));
  };
}
