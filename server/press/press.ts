import "../buffer-pool.ts";
import "./tick-shape.ts";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { env } from "../../lib/env.ts";
import { log } from "../../lib/log.ts";
import { routes } from "../../lib/routes.ts";
import { nextBin } from "../build.ts";
import { keepRunning } from "../children.ts";
import { freePort, until } from "../processes.ts";
import { readBuildFacts } from "./build-facts.ts";
import { watchFreshness } from "./freshness.ts";
import { createFront } from "./front.ts";
import { watchHealth } from "./health.ts";
import { createCounters, serveMetrics } from "./metrics.ts";
import { createPrinter } from "./printer.ts";
import { createPurger } from "./purger.ts";
import { readSavedPages, savePages } from "./saved-pages.ts";
import { createShelf } from "./shelf.ts";
import { createUpstream } from "./upstream.ts";

// The process that listens on PORT (the supervisor holds the socket, see press-keeper): it starts Next on a port of the
// loopback interface, keeps printed pages in front of it and passes on what is not to be kept.
const settings = env();
const home = process.env.STANDFIRST_HOME ?? ".standfirst/start";
const distDir = process.env.NEXT_DIST_DIR ?? ".next";
const stopping = new AbortController();
// Ctrl-C reaches every process of the terminal; the supervisor says in which order they end.
for (const name of ["SIGINT", "SIGHUP"] as const) process.on(name, () => {});
process.once("SIGTERM", () => stopping.abort());

const facts = readBuildFacts(distDir);
const counters = createCounters();
const shelf = createShelf(settings.PRESS_MEMORY_MB * 1024 * 1024);
const upstream = createUpstream(await freePort());
const site = new URL(settings.SITE_URL);
const savedFile = join(home, "press", "pages");
const mark = { build: facts.id, site: site.href };
const saved = existsSync(savedFile) ? readSavedPages(savedFile, mark) : null;

const next = keepRunning({
  name: "The site",
  // In MiB. The less the old may grow in all, the sooner V8 collects the whole heap, which adds the time of a page to the
  // one that is printed meanwhile: at 384 every 17th page met one. What lives is some 110.
  args: [
    "--max-semi-space-size=16",
    "--max-old-space-size=2047",
    `--import=${new URL("../buffer-pool.ts", import.meta.url).href}`,
    nextBin,
    "start",
    "--port",
    String(upstream.port),
    "--hostname",
    "127.0.0.1",
    // In milliseconds. Longer than the press leaves a connection unused: Next must not hang up on a question.
    "--keepAliveTimeout",
    "65000",
  ],
  env: { ...process.env, PORT: String(upstream.port), STANDFIRST_PRESS: "1" },
  stdio: "pipe",
  onOutput: (text) => process.stdout.write(text),
  log: (line) => console.log(line),
});

const varnishes = settings.VARNISH_URL ?? [];
const purger = createPurger(varnishes, stopping.signal);
const freshness = watchFreshness({
  connectionString: settings.DATABASE_URL,
  // Varnish asks again as soon as it is told: Next has to know by then.
  expire: async (tags) => {
    await expireInNext(tags);
    purger.purge(tags);
  },
  // A story that is named may have been withdrawn: no old copy of it comes back, whatever fails.
  onChange: (tags) => {
    for (const tag of tags) if (tag.startsWith("article:")) shelf.drop(routes.article(tag.slice("article:".length)));
  },
  hasMissed,
  stop: stopping.signal,
});
// Still true unless something has changed meanwhile; else asked for again, and kept for when Next fails.
for (const entry of saved?.pages ?? []) shelf.put({ ...entry, generation: freshness.generation });

/** Whether something was announced since the kept pages were true. */
async function hasMissed(): Promise<boolean> {
  const kept = freshness.generation === 0 ? saved?.mark.changes : undefined;
  return kept === undefined || kept !== (await countChanges());
}

/** Throws when the database does not answer. */
async function countChanges(): Promise<string> {
  const client = new pg.Client({
    connectionString: settings.DATABASE_URL,
    connectionTimeoutMillis: 3_000,
    query_timeout: 3_000,
  });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>('SELECT "count" FROM "site_changes"');
    return rows[0]?.count ?? "";
  } finally {
    await client.end();
  }
}

async function expireInNext(tags: string[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${upstream.port}/api/expire`, {
    method: "POST",
    headers: { authorization: `Bearer ${settings.EXPIRE_TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`Next answered ${response.status} to an expiry.`);
}

const health = watchHealth({
  port: upstream.port,
  askDatabase: countChanges,
  isListening: () => freshness.isListening,
  onHung: () => {
    log().error("The Next server has not answered for a while: it is started anew");
    next.restart();
  },
  stop: stopping.signal,
});
const printer = createPrinter({ upstream, shelf, freshness, facts, host: site.host, isKeyed: varnishes.length > 0 });
const front = createFront({
  shelf,
  printer,
  freshness,
  upstream,
  counters,
  log: log(),
  isBehindProxy: settings.BEHIND_PROXY,
  findProblems: health.findProblems,
});
if (process.env.STANDFIRST_TAKES_OVER) await becomeReady();
front.listen(settings.PORT);
const metrics = settings.METRICS_PORT ? serveMetrics(settings.METRICS_PORT, counters, shelf) : undefined;
let saving: Promise<void> = Promise.resolve();
setInterval(keepForNextStart, 5 * 60_000).unref();

/** Keeps printed pages for the next start, unless something changes just now. One saving after the other. */
function keepForNextStart(): Promise<void> {
  saving = saving
    .then(async () => {
      const { generation } = freshness;
      const changes = await countChanges();
      if (generation === freshness.generation) await savePages(savedFile, { ...mark, changes }, shelf.pages());
    })
    .catch((error) => log().warn({ err: error }, "Pages could not be kept for the next start"));
  return saving;
}

/** One that takes over from another meets readers only when it can answer them; the first one brings its kept pages at once. */
async function becomeReady(): Promise<void> {
  await until(async () => stopping.signal.aborted || (await health.findProblems()).length === 0, 120_000, 100);
}

/** Milliseconds that readers' last requests are given. */
const LAST_REQUESTS = 8_000;

await once(stopping.signal, "abort");
metrics?.close();
const closed = new Promise<void>((resolve) => front.close(() => resolve()));
front.closeIdleConnections();
const deadline = setTimeout(() => front.closeAllConnections(), LAST_REQUESTS);
await closed;
clearTimeout(deadline);
await keepForNextStart();
await next.stop();
process.exit(0);
