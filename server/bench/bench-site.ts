import { rmSync } from "node:fs";
import { createDb, type Db } from "../../lib/db.ts";
import { env } from "../../lib/env.ts";
import { generateArchive } from "../../prisma/generate/archive.ts";
import { freePort } from "../processes.ts";
import { openSite } from "../site.ts";

/** A magazine of a given size, served as `npm start` serves it. */
export type BenchSite = {
  origin: string;
  db: Db;
  databaseUrl: string;
  /** Milliseconds from nothing running to an answer, with the database and the build there. */
  startedIn: number;
  close: () => Promise<void>;
};

const HOME = ".standfirst/bench";

/** Opens the magazine with `stories` stories; the first time it is generated, which for 100,000 takes minutes. */
export async function openBenchSite(stories: number, log: (line: string) => void): Promise<BenchSite> {
  const home = `${HOME}/${stories}`;
  // Part of the site's address, which the build knows of: another one would be built anew.
  const port = await freePort();
  const first = await open(home, port, log);
  const missing = stories - (await first.db.article.count());
  if (missing > 0) {
    log(`Generating ${missing.toLocaleString("en")} stories …`);
    const until = new Date();
    await generateArchive({ articles: missing, seed: 1, until, url: first.databaseUrl, log, showProgress: () => {} });
  }
  await first.close();
  // A start from cold: what was printed while it was filled is thrown away.
  rmSync(`${home}/press`, { recursive: true, force: true });
  return open(home, port, () => {});
}

async function open(home: string, port: number, log: (line: string) => void): Promise<BenchSite> {
  const closers: (() => Promise<void>)[] = [];
  const began = performance.now();
  const own = {
    DATABASE_URL: "",
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    MEDIA_DIR: `${HOME}/media`,
  };
  const site = await openSite({
    mode: "start",
    home,
    distDir: ".next",
    settings: { ...process.env, ...own, LOG_LEVEL: process.env.LOG_LEVEL ?? "error" },
    log,
    stop: new AbortController().signal,
    onClose: (close) => closers.push(close),
  });
  const startedIn = performance.now() - began;
  Object.assign(process.env, own, { DATABASE_URL: site.DATABASE_URL });
  env();
  const db = createDb(site.DATABASE_URL, 4);
  const close = async () => {
    await db.$disconnect();
    for (const one of closers.reverse()) await one();
  };
  return { origin: `http://localhost:${port}`, db, databaseUrl: site.DATABASE_URL, startedIn, close };
}
