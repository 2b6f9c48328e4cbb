// A large archive of plausible stories: npm run db:generate -- --articles 100000
import { parseArgs } from "node:util";
import { openDatabase } from "../../server/database.ts";
import { loadSettings } from "../../server/site.ts";
import { type ArchiveOptions, generateArchive } from "./archive.ts";
import { createProgress } from "./progress.ts";

const HELP = `Fills the database with a large archive of made-up stories.

  npm run db:generate -- [options]

  --articles N   how many stories (default 100000)
  --seed N       another number gives other stories, the same number the same ones (default 1)
  --until TIME   when the newest story was published, such as 2026-01-31T12:00:00Z (default now)
  --help         this text

The database is the one at DATABASE_URL, or the embedded one of npm start while it runs. Sections, topics,
authors and pictures that are there are used; an empty database gets its own.`;

class OptionError extends Error {}

function wholeNumber(name: string, value: string, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
  throw new OptionError(`--${name} takes a whole number from 1 to ${most.toLocaleString("en")}, not "${value}".`);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: "100000" },
      seed: { type: "string", default: "1" },
      until: { type: "string", default: new Date().toISOString() },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const until = new Date(values.until);
  if (Number.isNaN(until.getTime())) throw new OptionError(`--until takes a time, not "${values.until}".`);
  return {
    help: values.help,
    articles: wholeNumber("articles", values.articles, 10_000_000),
    seed: wholeNumber("seed", values.seed, 4_294_967_295),
    until,
  };
}

async function fillDatabase(options: Pick<ArchiveOptions, "articles" | "seed" | "until">): Promise<void> {
  loadSettings();
  const database = await openDatabase("npm run db:generate");
  // Where pictures are kept is read together with this.
  process.env.DATABASE_URL = database.url;
  try {
    const { update } = createProgress(options.articles, "stories");
    await generateArchive({ ...options, url: database.url, log: console.log, showProgress: update });
  } finally {
    await database.close();
  }
}

try {
  const { help, ...options } = readOptions();
  if (help) console.log(HELP);
  else await fillDatabase(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
