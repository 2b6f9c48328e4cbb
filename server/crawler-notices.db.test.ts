import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createArticle, updateArticle } from "../lib/articles/article-mutations.ts";
import { killArticle, publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import { changedFeeds, changedPaths, queueNotices } from "../lib/crawlers/crawler-notices.ts";
import { submitChanged } from "../lib/crawlers/indexnow.ts";
import { pingHub } from "../lib/crawlers/websub.ts";
import type { Db } from "../lib/db.ts";
import { mustSucceed } from "../lib/errors.ts";
import { executorOf } from "../lib/jobs/enqueue.ts";
import { JOBS } from "../lib/jobs/job-kinds.ts";
import "../lib/seo/testing/the-site.ts";
import { SITE } from "../lib/seo/testing/the-site.ts";
import { runJobs } from "./jobs.ts";
import { hoursFromNow, makeArticle, makeSection } from "./testing/factories.ts";
import { testDb } from "./testing/test-db.ts";

const KEY = "0123456789abcdef";
let db: Db;
let url: string;
let server: Server;
let endpoint: string;
/** What the server was sent, and the statuses that it answers with before 200. */
let received: string[];
let answers: number[];
let sectionId: string;
const never = new AbortController().signal;

beforeAll(async () => {
  ({ db, url } = await testDb());
  sectionId = (await makeSection(db, { slug: "europe" })).id;
  await db.siteSettings.create({ data: { id: 1, name: "Test" } });
});
beforeEach(async () => {
  await db.$executeRaw`DELETE FROM pgboss.job`;
  received = [];
  answers = [];
  server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      received.push(text);
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`;
});
afterEach(() => void server.close());

const ask = (settings: { indexNowKey?: string | null; webSubHub?: string | null }) =>
  db.siteSettings.update({ where: { id: 1 }, data: settings });

async function waiting(name: keyof typeof JOBS): Promise<string[]> {
  const rows = await db.$queryRaw<{ path: string }[]>`
    SELECT data->>'path' AS path FROM pgboss.job WHERE name = ${name} ORDER BY 1`;
  return rows.map(({ path }) => path);
}

async function publishNew(slug: string, at?: Date) {
  const input = { slug, headline: slug, contentType: "news" as const, sectionId, body: doc("Text.") };
  const { id } = mustSucceed(await createArticle(db, input));
  mustSucceed(await publishArticle(db, id, at ? { at } : {}));
  return id;
}

const submitted = () => received.map((text) => (JSON.parse(text) as { urlList: string[] }).urlList);
const submit = (...paths: string[]) => submitChanged({ db, paths, endpoint, stop: never });

test("tags name the pages and the feeds that show a change", () => {
  const tags = [
    "article:a",
    "lists",
    "section:b",
    "topic:c",
    "author:d",
    "page:about",
    "settings",
    "all",
    "navigation",
  ];
  expect(changedPaths(tags)).toEqual(["/", "/about", "/articles/a", "/authors/d", "/sections/b", "/topics/c"]);
  expect(changedFeeds(["section:b"])).toEqual([
    "/sections/b/atom.xml",
    "/sections/b/feed.json",
    "/sections/b/feed.xml",
  ]);
  expect(changedFeeds(["lists"])).toEqual(["/atom.xml", "/feed.json", "/feed.xml"]);
  expect(changedFeeds(["article:a", "all"])).toEqual([]);
});

describe("a write leaves word", () => {
  test("of what it changed, once each, however often it is saved", async () => {
    await ask({ indexNowKey: KEY, webSubHub: "https://hub.example/" });
    const id = await publishNew("told");
    expect(await waiting("indexnow-submit")).toEqual(["/", "/articles/told", "/sections/europe"]);
    const feeds = await waiting("websub-ping");
    expect(feeds).toEqual(expect.arrayContaining(["/feed.xml", "/sections/europe/feed.xml"]));
    const { version } = await db.article.findUniqueOrThrow({ where: { id } });
    mustSucceed(await updateArticle(db, id, { deck: "Another", baseVersion: version }));
    expect(await waiting("indexnow-submit")).toHaveLength(3);
    expect(await waiting("websub-ping")).toEqual(feeds);
  });

  test("as part of its transaction", async () => {
    await ask({ indexNowKey: KEY });
    const undone = db.$transaction(async (tx) => {
      await queueNotices(executorOf(tx), ["section:europe"]);
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    expect(await waiting("indexnow-submit")).toEqual([]);
  });

  test("to nobody when nobody is named", async () => {
    await ask({ indexNowKey: null, webSubHub: null });
    await publishNew("untold");
    expect([...(await waiting("indexnow-submit")), ...(await waiting("websub-ping"))]).toEqual([]);
  });
});

describe("a submission to IndexNow", () => {
  beforeEach(() => ask({ indexNowKey: KEY }));

  test("proves whose the addresses are", async () => {
    await makeArticle(db, { slug: "public", sectionId });
    await submit("/articles/public", "/", "/articles/public");
    expect(received.map((text) => JSON.parse(text))).toEqual([
      {
        host: new URL(SITE).host,
        key: KEY,
        keyLocation: `${SITE}/${KEY}.txt`,
        urlList: [`${SITE}/articles/public`, `${SITE}/`],
      },
    ]);
  });

  test("tells of what is gone or has moved, and of nothing that readers have not seen or engines are not to know", async () => {
    await publishNew("planned", hoursFromNow(1));
    await makeArticle(db, { slug: "secret", sectionId, embargoUntil: hoursFromNow(1) });
    await makeArticle(db, { slug: "draft", sectionId, status: "draft", publishedAt: null });
    await makeArticle(db, { slug: "hidden", sectionId, noindex: true });
    const { id } = await makeArticle(db, { slug: "foreign", sectionId });
    const origin = { publisher: "O", url: "https://origin.example/a", policy: "canonical" as const };
    await db.origin.create({ data: { articleId: id, ...origin } });
    mustSucceed(await killArticle(db, await publishNew("gone"), "Wrong"));
    await makeArticle(db, { slug: "put-away", sectionId, status: "archived" });
    await db.redirect.create({ data: { fromPath: "/articles/moved", toPath: "/articles/public" } });
    const slugs = ["planned", "secret", "draft", "hidden", "foreign", "gone", "put-away", "moved", "never-was"];
    await submit(...slugs.map((slug) => `/articles/${slug}`));
    expect(submitted()).toEqual([["gone", "put-away", "moved"].map((slug) => `${SITE}/articles/${slug}`)]);
  });

  test("is not made without a key or without an address", async () => {
    await submit("/articles/never-was");
    await ask({ indexNowKey: null });
    await submit("/");
    expect(received).toEqual([]);
  });

  test("that is refused is made again by the worker, whole and later", async () => {
    await publishNew("persistent");
    answers = [429, 503];
    const stop = new AbortController();
    const handlers = {
      "indexnow-submit": (jobs: { path: string }[]) => submit(...jobs.map(({ path }) => path)),
      "websub-ping": async () => {},
    };
    const running = runJobs({ connectionString: url, kinds: JOBS, handlers: handlers as never }, stop.signal);
    try {
      for (let tries = 1; tries <= 3; tries++) {
        // The pauses are pg-boss's; here they pass at once.
        await expect
          .poll(
            async () => {
              await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry')`;
              return received.length;
            },
            { timeout: 10_000, interval: 200 },
          )
          .toBeGreaterThanOrEqual(tries);
      }
      const all = [`${SITE}/`, `${SITE}/articles/persistent`, `${SITE}/sections/europe`];
      expect(submitted().map((urls) => urls.sort())).toEqual([all, all, all]);
      const states = () => db.$queryRaw`SELECT DISTINCT state::text FROM pgboss.job WHERE name = 'indexnow-submit'`;
      await expect.poll(states).toEqual([{ state: "completed" }]);
    } finally {
      stop.abort();
      await running;
    }
  });
});

test("the hub is told of all feeds at once, and again when it does not listen", async () => {
  await ask({ webSubHub: endpoint });
  const paths = ["/feed.xml", "/atom.xml", "/feed.xml"];
  await pingHub({ db, paths, stop: never });
  const form = new URLSearchParams(received[0]);
  expect(form.get("hub.mode")).toBe("publish");
  expect(form.getAll("hub.url")).toEqual([`${SITE}/feed.xml`, `${SITE}/atom.xml`]);
  answers = [500];
  await expect(pingHub({ db, paths, stop: never })).rejects.toThrow("500");
  await ask({ webSubHub: null });
  await pingHub({ db, paths, stop: never });
  expect(received).toHaveLength(2);
});
