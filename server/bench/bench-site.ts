import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createDb, type Db } from "../../lib/db.ts";
import { env as readEnv } from "../../lib/env.ts";
import { generateArchive } from "../../prisma/generate/archive.ts";
import { eachLine, spawnNode, stopChild } from "../children.ts";
import { openDatabase } from "../database.ts";
import { freePort, until } from "../processes.ts";

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

/** Runs what `npm start` runs, in a process of its own: what it takes is counted, what measures it is not. */
async function open(home: string, port: number, log: (line: string) => void): Promise<BenchSite> {
  const own = {
    DATABASE_URL: "",
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    MEDIA_DIR: `${HOME}/media`,
  };
  const origin = own.SITE_URL;
  const began = performance.now();
  const start = fileURLToPath(new URL("../start.ts", import.meta.url));
  Object.assign(process.env, own);
  const env = { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? "error" };
  const child = spawnNode({ args: [start, "start", "--home", home], env, stdio: "pipe" });
  let output = "";
  eachLine(child, (line) => {
    output += `${line}\n`;
    log(line);
  });
  const isReady = () =>
    fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await until(async () => child.exitCode !== null || (await isReady()), 600_000, 20)) || child.exitCode !== null)
    throw new Error(`${output}The site did not start.`);
  const startedIn = performance.now() - began;
  const { url } = await openDatabase("npm run bench", home);
  process.env.DATABASE_URL = url;
  readEnv();
  const db = createDb(url, 4);
  const close = async () => {
    await db.$disconnect();
    await stopChild(child);
  };
  return { origin, db, databaseUrl: url, startedIn, close };
}
