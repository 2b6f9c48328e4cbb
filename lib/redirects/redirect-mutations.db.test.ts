import { beforeAll, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle } from "../../server/testing/factories.ts";
import { hearChanges } from "../../server/testing/hear-changes.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { recordRedirectHits } from "../addresses/address-finder.ts";
import { updateArticle } from "../articles/article-mutations.ts";
import { publishArticle } from "../articles/article-publishing-mutations.ts";
import type { Db } from "../db.ts";
import { env } from "../env.ts";
import { mustSucceed } from "../errors.ts";
import { findRedirectPage } from "./redirect-finder.ts";
import { createRedirect, deleteRedirect, updateRedirect } from "./redirect-mutations.ts";

let db: Db;
let hear: () => Promise<string[]>;

beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
});

/** Gives a story another address. */
async function move(id: string, slug: string): Promise<void> {
  const { version } = await db.article.findUniqueOrThrow({ where: { id }, select: { version: true } });
  mustSucceed(await updateArticle(db, id, { baseVersion: version, slug }));
}

/** The redirects around stories whose addresses begin with a word, as "old > new". */
async function redirectsOf(word: string): Promise<string[]> {
  const rows = await db.redirect.findMany({ where: { fromPath: { startsWith: `/articles/${word}` } } });
  return rows.map(({ fromPath, toPath }) => `${fromPath} > ${toPath}`.replaceAll("/articles/", "")).sort();
}

describe("a story that moves", () => {
  test("leaves a redirect of one hop at each old address", async () => {
    const { id } = await makeArticle(db, { slug: "chain-a" });
    await move(id, "chain-b");
    await move(id, "chain-c");
    expect(await redirectsOf("chain")).toEqual(["chain-a > chain-c", "chain-b > chain-c"]);
  });

  test("back to where it was leaves no loop", async () => {
    const { id } = await makeArticle(db, { slug: "loop-a" });
    await move(id, "loop-b");
    await move(id, "loop-a");
    expect(await redirectsOf("loop")).toEqual(["loop-b > loop-a"]);
  });

  test("swapped with another leaves both reachable at their own addresses", async () => {
    const [one, two] = [await makeArticle(db, { slug: "swap-a" }), await makeArticle(db, { slug: "swap-b" })];
    await move(one.id, "swap-c");
    await move(two.id, "swap-a");
    await move(one.id, "swap-b");
    expect(await redirectsOf("swap")).toEqual(["swap-c > swap-b"]);
  });

  test("before readers have seen it leaves nothing", async () => {
    const draft = await makeArticle(db, { slug: "unseen-a", status: "draft", publishedAt: null });
    const scheduled = await makeArticle(db, { slug: "unseen-b", publishedAt: hoursFromNow(2) });
    await move(draft.id, "unseen-c");
    await move(scheduled.id, "unseen-d");
    expect(await redirectsOf("unseen")).toEqual([]);
  });

  test("gives way to a new story at its old address", async () => {
    const { id } = await makeArticle(db, { slug: "shadow-a" });
    await move(id, "shadow-b");
    const other = await makeArticle(db, { slug: "shadow-a", status: "draft", publishedAt: null });
    expect(await redirectsOf("shadow")).toEqual(["shadow-a > shadow-b"]);
    mustSucceed(await publishArticle(db, other.id));
    expect(await redirectsOf("shadow")).toEqual([]);
  });
});

describe("an editor's redirect", () => {
  test("is stored as the site spells paths, in one hop, and announced", async () => {
    await hear();
    mustSucceed(await createRedirect(db, { fromPath: "/Old/Page/", toPath: "/middle" }));
    expect(await hear()).toEqual(["redirects"]);
    mustSucceed(await createRedirect(db, { fromPath: "/middle", toPath: "https://example.org/new" }));
    mustSucceed(await createRedirect(db, { fromPath: "/older", toPath: "/old/page" }));
    const rows = await db.redirect.findMany({
      where: { toPath: "https://example.org/new" },
      orderBy: { fromPath: "asc" },
    });
    expect(rows.map((row) => row.fromPath)).toEqual(["/middle", "/old/page", "/older"]);
  });

  test.each([
    ["to itself", { fromPath: "/self", toPath: "/self" }, "toPath"],
    ["in a circle", { fromPath: "/round-b", toPath: "/round-a" }, "toPath"],
    ["from a taken address", { fromPath: "/round-a", toPath: "/" }, "fromPath"],
    ["from a query", { fromPath: "/a?b", toPath: "/" }, "fromPath"],
    ["to another host by two slashes", { fromPath: "/slashes", toPath: "//example.org" }, "toPath"],
    ["to code", { fromPath: "/code", toPath: "javascript:alert(1)" }, "toPath"],
  ])("is refused when it leads %s", async (_, input, field) => {
    if ((await db.redirect.count({ where: { fromPath: "/round-a" } })) === 0)
      mustSucceed(await createRedirect(db, { fromPath: "/round-a", toPath: "/round-b" }));
    expect(await createRedirect(db, input)).toMatchObject({ ok: false, field });
  });

  test("is refused where readers would never follow it", async () => {
    const { slug } = await makeArticle(db);
    const said = async (fromPath: string) => {
      const outcome = await createRedirect(db, { fromPath, toPath: "/" });
      return outcome.ok ? "taken" : outcome.message;
    };
    expect(await said(`/articles/${slug}`)).toMatch(/^There is a page at this address/);
    expect(await said("/admin/pictures")).toMatch(/^The site itself uses this address/);
    await db.article.update({ where: { slug }, data: { status: "killed", killedAt: new Date() } });
    expect(await said(`/articles/${slug}`)).toMatch(/^A killed story/);
  });

  test("leads within the site when its target is a whole address of it, so that loops are seen", async () => {
    mustSucceed(await createRedirect(db, { fromPath: "/own-a", toPath: `${env().SITE_URL}/own-b` }));
    expect(await createRedirect(db, { fromPath: "/own-b", toPath: `${env().SITE_URL}/own-a` })).toMatchObject({
      ok: false,
      field: "toPath",
    });
  });

  test("and its opposite, entered at the same time, make no loop", async () => {
    const both = await Promise.all([
      createRedirect(db, { fromPath: "/twin-a", toPath: "/twin-b" }),
      createRedirect(db, { fromPath: "/twin-b", toPath: "/twin-a" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is listed with its hits", async () => {
    const { id } = mustSucceed(await createRedirect(db, { fromPath: "/counted", toPath: "/there" }));
    await recordRedirectHits(db, id, 1);
    await recordRedirectHits(db, id, 1);
    const { redirects, total } = await findRedirectPage(db, { q: "COUNTED", sort: "hits", page: 7 });
    expect({ total, ...redirects[0] }).toMatchObject({ total: 1, hits: 2, lastHitAt: expect.any(Date) });
  });

  test("can be sent elsewhere and deleted", async () => {
    const { id } = mustSucceed(await createRedirect(db, { fromPath: "/gone", toPath: "/one" }));
    mustSucceed(await updateRedirect(db, id, "/two"));
    expect(await db.redirect.findUnique({ where: { id } })).toMatchObject({ fromPath: "/gone", toPath: "/two" });
    mustSucceed(await deleteRedirect(db, id));
    expect(await deleteRedirect(db, id)).toMatchObject({ ok: false, code: "missing" });
  });
});
