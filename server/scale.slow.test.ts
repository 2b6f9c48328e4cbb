import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createArticle, updateArticle } from "../lib/articles/article-mutations.ts";
import { killArticle, publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { SESSION_COOKIE } from "../lib/auth/session-cookie.ts";
import { doc } from "../lib/body/body-text.ts";
import type { Db } from "../lib/db.ts";
import { mustSucceed } from "../lib/errors.ts";
import { routes } from "../lib/routes.ts";
import { createSection } from "../lib/sections/section-mutations.ts";
import { freePort, signal, until } from "./processes.ts";
import { TEST_DIST, TEST_SITE_URL } from "./testing/browser-tests.ts";
import { listProcesses } from "./testing/list-processes.ts";
import { type RunningStart, runStart } from "./testing/run-start.ts";
import { haveScaleParts, NO_PARTS, type Part, startRedis, startVarnish, type Varnish } from "./testing/scale-parts.ts";
import { testDb } from "./testing/test-db.ts";

// Two instances of one magazine, one PostgreSQL, Redis, and Varnish in front, as compose.scale.yaml puts them together.
// The tests build on each other, in order.
const isPossible = haveScaleParts((line) => console.log(line));
if (!isPossible) console.log(`\n${NO_PARTS}\n`);

/** Milliseconds after which everybody sees a change. */
const AT_ONCE = 1_000;
const folder = join(".standfirst/test", `scale-${process.pid}`);

let db: Db;
let settings: Record<string, string>;
let redisPort: number;
let redis: Part;
let varnish: Varnish;
const ports: number[] = [];
const instances: RunningStart[] = [];
const direct = (i: number) => `http://127.0.0.1:${ports[i]}`;
const everywhere = () => [direct(0), direct(1), varnish.url];

async function startInstance(i: number): Promise<void> {
  const start = runStart({ ...settings, PORT: String(ports[i]) }, [
    "--home",
    join(folder, `${i}`),
    "--dist",
    TEST_DIST,
  ]);
  instances[i] = start;
  await start.says("Ctrl-C stops everything.", 300_000);
}

/** Everything of an instance at once, as when its machine is gone. */
function killInstance(i: number): Promise<unknown> {
  const { child, ended } = instances[i] as RunningStart;
  const own = [child.pid];
  const all = listProcesses();
  for (const parent of own) for (const { pid } of all.filter((entry) => entry.parent === parent)) own.push(pid);
  for (const pid of own) signal(pid as number, "SIGKILL");
  return ended;
}

type Page = { status: number; html: string; headers: Headers };

async function get(base: string, path: string, headers: Record<string, string> = {}): Promise<Page> {
  const response = await fetch(base + path, { headers, redirect: "manual", signal: AbortSignal.timeout(20_000) });
  return { status: response.status, html: await response.text(), headers: response.headers };
}

/** How Varnish came by an answer. */
const how = ({ headers }: Page) => headers.get("server-timing") ?? "";

const HIT = "varnish;desc=hit";

/** Resolves when Varnish keeps a page for good: the expiries that follow each change are over. */
async function untilKept(...paths: string[]): Promise<void> {
  for (let quiet = 0; quiet < 15; ) {
    const pages = await Promise.all(paths.map((path) => get(varnish.url, path)));
    quiet = pages.every((page) => how(page) === HIT) ? quiet + 1 : 0;
    await sleep(100);
  }
}

/** Passes when every way to the magazine shows what it should no later than a second from now. */
async function expectSoon(path: string, isRight: (page: Page) => boolean, bases = everywhere()): Promise<void> {
  const since = performance.now();
  const delays = bases.map(async (base) => {
    for (;;) {
      const askedAt = performance.now();
      if (isRight(await get(base, path))) return Math.round(askedAt - since);
      if (askedAt - since > 10_000) return Number.POSITIVE_INFINITY;
      await sleep(10);
    }
  });
  for (const delay of await Promise.all(delays)) expect(delay, path).toBeLessThanOrEqual(AT_ONCE);
}

let sectionId: string;
let made = 0;

async function makeDraft() {
  const slug = `scale-${++made}`;
  const headline = `Headline ${slug} ends`;
  const body = doc("Told through two instances.");
  const story = { slug, headline, contentType: "news" as const, sectionId, body };
  const { id } = mustSucceed(await createArticle(db, story));
  return { id, slug, headline, path: routes.article(slug) };
}

async function makeStory() {
  const story = await makeDraft();
  mustSucceed(await publishArticle(db, story.id));
  await expectSoon(story.path, ({ status }) => status === 200);
  return story;
}

/** Past the write functions: as if something else on the story's page had changed. */
async function announce(slug: string): Promise<void> {
  await db.$executeRaw`SELECT announce_change(${JSON.stringify([`article:${slug}`])})`;
}

async function setHeadline(id: string, headline: string): Promise<void> {
  const { version } = await db.article.findUniqueOrThrow({ where: { id }, select: { version: true } });
  mustSucceed(await updateArticle(db, id, { headline, baseVersion: version }));
}

describe.skipIf(!isPossible)("two instances, Redis and Varnish", () => {
  beforeAll(async () => {
    const { db: own, url } = await testDb();
    db = own;
    ports.push(await freePort(), await freePort());
    redisPort = await freePort();
    redis = await startRedis(redisPort, join(folder, "redis"));
    varnish = await startVarnish(join(folder, "varnish"), ports);
    settings = {
      ...{ DATABASE_URL: url, SITE_URL: TEST_SITE_URL, AUTH_SECRET: "of several instances, all the same" },
      ...{ MEDIA_DIR: ".standfirst/test/media", MEDIA_STORAGE: "disk", MAIL_DIR: join(folder, "mail") },
      ...{ REDIS_URL: `redis://127.0.0.1:${redisPort}`, VARNISH_URL: varnish.purgeUrl, BEHIND_PROXY: "true" },
    };
    sectionId = mustSucceed(await createSection(db, { slug: "scale", name: "Scale" })).id;
    // The first one builds, if need be.
    await startInstance(0);
    await startInstance(1);
  }, 400_000);

  afterAll(async () => {
    for (const { child } of instances) child.kill("SIGTERM");
    await Promise.all(instances.map(({ ended }) => ended));
    await varnish?.stop();
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test("a publish, a new headline and a kill are seen through both and through Varnish within a second", async () => {
    const { id, slug, headline, path } = await makeDraft();
    const link = `href="${path}"`;
    const lists = [routes.home(), routes.section("scale"), routes.search({ q: slug })];
    for (const base of everywhere()) for (const each of [path, ...lists]) await get(base, each);
    expect((await get(varnish.url, path)).status).toBe(404);

    mustSucceed(await publishArticle(db, id));
    await Promise.all([
      expectSoon(path, ({ status, html }) => status === 200 && html.includes(headline)),
      ...lists.map((list) => expectSoon(list, ({ html }) => html.includes(link))),
    ]);
    await setHeadline(id, "Another headline");
    await expectSoon(path, ({ html }) => html.includes("Another headline") && !html.includes(headline));
    mustSucceed(await killArticle(db, id, "Told wrongly."));
    await Promise.all([
      expectSoon(path, ({ status }) => status === 410),
      ...lists.map((list) => expectSoon(list, ({ html }) => !html.includes(link))),
    ]);
  }, 60_000);

  test("Varnish keeps pages by their tags, and tells nobody of them", async () => {
    const [one, other] = [await makeStory(), await makeStory()];
    await untilKept(one.path, other.path);
    expect(how(await get(varnish.url, `${one.path}?utm_source=letter&fbclid=1`))).toBe(HIT);
    const fromInstance = await get(direct(0), one.path);
    expect(fromInstance.headers.get("xkey")).toContain(`article:${one.slug}`);
    expect((await get(varnish.url, one.path)).headers.get("xkey")).toBeNull();

    // What touches one story's page leaves the others where they are.
    await announce(one.slug);
    expect(await until(async () => !how(await get(varnish.url, one.path)).includes("varnish"), 5_000, 5)).toBe(true);
    expect(how(await get(varnish.url, other.path))).toBe(HIT);
  }, 30_000);

  test("what is one person's own, and purges from outside, do not reach what Varnish keeps", async () => {
    const { path } = await makeStory();
    await untilKept(path);
    const cookie = `${SESSION_COOKIE}=somebody`;
    expect(how(await get(varnish.url, path, { cookie }))).not.toContain("varnish");
    expect(how(await get(varnish.url, path, { authorization: "Bearer of something" }))).not.toContain("varnish");
    for (const own of ["/admin", "/api/auth/get-session", "/donate"]) {
      for (let i = 0; i < 2; i++) expect(how(await get(varnish.url, own)), own).not.toContain("varnish");
    }
    const purge = await fetch(varnish.url + path, { method: "PURGE", headers: { "xkey-purge": "all" } });
    expect(purge.status).toBe(405);
    expect(how(await get(varnish.url, `${path}?fbclid=2`))).toBe(HIT);
  }, 30_000);

  test("a moved story is one hop away within a second", async () => {
    const { id, slug, path } = await makeStory();
    await untilKept(path);
    const { version } = await db.article.findUniqueOrThrow({ where: { id }, select: { version: true } });
    mustSucceed(await updateArticle(db, id, { slug: `${slug}-moved`, baseVersion: version }));
    const target = routes.article(`${slug}-moved`);
    await expectSoon(path, ({ status, headers }) => status === 308 && headers.get("location") === target);
    await expectSoon(target, ({ status }) => status === 200);
  }, 30_000);

  test("Brotli and gzip come through as the press made them", async () => {
    const { path } = await makeStory();
    for (const [accepted, coding] of [
      ["gzip, deflate, br, zstd", "br"],
      ["gzip, deflate", "gzip"],
      ["identity", null],
    ] as const) {
      await until(
        async () =>
          (await get(varnish.url, path, { "accept-encoding": accepted })).headers.get("content-encoding") === coding,
        5_000,
      );
      const page = await get(varnish.url, path, { "accept-encoding": accepted });
      expect(page.headers.get("content-encoding")).toBe(coding);
      expect(page.html).toContain("Told through two instances.");
    }
  }, 30_000);

  test("what one instance has read, the other takes from Redis", async () => {
    const { id, slug, headline, path } = await makeStory();
    const client = new Redis(settings.REDIS_URL ?? "");
    const stamps = async () => {
      const tags = ["all", `article:${slug}`].map((tag) => `standfirst:meridian.example:tag:${tag}`);
      return JSON.stringify(await Promise.all(tags.map((key) => client.hgetall(key))));
    };
    /** The expiries that follow a change are over: each instance makes several. */
    const untilQuiet = async () => {
      let [seen, since] = [await stamps(), performance.now()];
      while (performance.now() - since < 2_000) {
        const now = await stamps();
        if (now !== seen) [seen, since] = [now, performance.now()];
        await sleep(50);
      }
    };
    await announce(slug);
    await untilQuiet();
    expect((await get(direct(0), path)).html).toContain(headline);
    // Past the write functions: nobody is told, and the other instance has not read the story since it last changed.
    await db.article.update({ where: { id }, data: { headline: "Told to nobody" } });
    expect((await get(direct(1), path)).html).toContain(headline);
    await announce(slug);
    await expectSoon(path, ({ html }) => html.includes("Told to nobody"));
    client.disconnect();
  }, 30_000);

  test("an instance that is killed under load loses no request", async () => {
    const stories = [];
    for (let i = 0; i < 6; i++) stories.push(await makeStory());
    const paths = [routes.home(), routes.section("scale"), ...stories.map(({ path }) => path)];
    const failures: string[] = [];
    let sent = 0;
    let isOver = false;
    const readers = Array.from({ length: 12 }, async (_, reader) => {
      for (let i = reader; !isOver && sent < 40_000; i++) {
        sent++;
        const path = paths[i % paths.length] as string;
        const outcome = await get(varnish.url, path).then(
          ({ status, html }) => (status === 200 && html.includes("</html>") ? null : `${path} ${status}`),
          (error: Error) => `${path} ${error.cause ?? error.message}`,
        );
        if (outcome) failures.push(outcome);
      }
    });
    // Changes meanwhile, so that Varnish has to ask the instances.
    for (let i = 0; i < 20; i++) {
      if (i === 6) void killInstance(0);
      await setHeadline(stories[i % 6]?.id ?? "", `Headline ${i} under load`);
      await sleep(250);
    }
    isOver = true;
    await Promise.all(readers);
    console.log(`${sent} requests while an instance was killed, ${failures.length} lost.`);
    expect(failures).toEqual([]);
    expect(sent).toBeGreaterThan(500);
    await expectSoon(stories[1]?.path ?? "", ({ html }) => html.includes("under load"), [direct(1), varnish.url]);
    await startInstance(0);
  }, 120_000);

  test("Redis hanging, gone and back: slower, never wrong", async () => {
    const { id, path } = await makeStory();
    redis.signal("SIGSTOP");
    await setHeadline(id, "While Redis hangs");
    await expectSoon(path, ({ html }) => html.includes("While Redis hangs"));
    // It comes back with what it held before: nobody may believe it.
    redis.signal("SIGCONT");
    for (let i = 0; i < 20; i++) {
      for (const base of everywhere()) expect((await get(base, path)).html).toContain("While Redis hangs");
      await sleep(100);
    }
    await redis.stop();
    await setHeadline(id, "Without Redis");
    await expectSoon(path, ({ html }) => html.includes("Without Redis"));
    redis = await startRedis(redisPort, join(folder, "redis"));
    await setHeadline(id, "With another Redis");
    await expectSoon(path, ({ html }) => html.includes("With another Redis"));
  }, 60_000);

  test("a Varnish that could not be told of a change is told when it answers again", async () => {
    const { id, path } = await makeStory();
    await untilKept(path);
    const children = listProcesses().filter(({ parent }) => parent === varnish.pid);
    for (const { pid } of children) process.kill(pid, "SIGSTOP");
    await setHeadline(id, "While Varnish hangs");
    await expectSoon(path, ({ html }) => html.includes("While Varnish hangs"), [direct(0), direct(1)]);
    for (const { pid } of children) process.kill(pid, "SIGCONT");
    const isTold = async () => (await get(varnish.url, path)).html.includes("While Varnish hangs");
    expect(await until(isTold, 10_000)).toBe(true);
  }, 60_000);

  test("with every instance gone Varnish shows what it kept, but no killed story, and says so of the rest", async () => {
    const [kept, killed] = [await makeStory(), await makeStory()];
    for (const { path } of [kept, killed]) await get(varnish.url, path);
    mustSucceed(await killArticle(db, killed.id, "Told wrongly."));
    await expectSoon(killed.path, ({ status }) => status === 410);
    await untilKept(kept.path);
    await Promise.all([killInstance(0), killInstance(1)]);
    await fetch(varnish.purgeUrl, { method: "PURGE", headers: { "xkey-softpurge": "all" } });
    for (let i = 0; i < 5; i++) {
      const page = await get(varnish.url, kept.path);
      expect([page.status, how(page)]).toEqual([200, "varnish;desc=rescued"]);
      await sleep(300);
    }
    expect((await get(varnish.url, killed.path)).status).not.toBe(200);
    const other = await get(varnish.url, "/articles/never-asked-for");
    expect([other.status, other.headers.get("retry-after")]).toEqual([503, "30"]);
  }, 60_000);
});
