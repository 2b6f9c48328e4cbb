import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { ArticleStatus } from "../../prisma/generated/enums.ts";
import { hoursFromNow, makeArticle, makeAuthor, makeTopic } from "../../server/testing/factories.ts";
import { hearChanges } from "../../server/testing/hear-changes.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { findAnswer } from "../addresses/address-finder.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { updateArticle } from "./article-mutations.ts";
import {
  archiveArticle,
  killArticle,
  publishArticle,
  setArticleStage,
  unpublishArticle,
} from "./article-publishing-mutations.ts";
import { canMove } from "./article-rules.ts";

let db: Db;
let hear: () => Promise<string[]>;

beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
});

const DRAFT = { status: "draft", publishedAt: null } as const;
const stateOf = (id: string) => db.article.findUniqueOrThrow({ where: { id } });

describe("visible_from", () => {
  const at = hoursFromNow(-3);
  const embargo = hoursFromNow(4);
  test.each([
    ["draft", DRAFT, null],
    ["in review", { ...DRAFT, status: "in_review" as const }, null],
    ["ready", { ...DRAFT, status: "ready" as const }, null],
    ["published", { publishedAt: at }, at],
    ["scheduled", { publishedAt: embargo }, embargo],
    ["under embargo", { publishedAt: at, embargoUntil: embargo }, embargo],
    ["past its embargo", { publishedAt: at, embargoUntil: hoursFromNow(-9) }, at],
    ["archived", { status: "archived" as const, publishedAt: at }, null],
    ["killed", { status: "killed" as const, publishedAt: at, killedAt: at }, null],
    ["binned", { publishedAt: at, binnedAt: at }, null],
  ])("of a story that is %s stands on its topics and bylines too", async (_, over, visibleFrom) => {
    const [topic, author] = [await makeTopic(db), await makeAuthor(db)];
    const { id } = await makeArticle(db, { ...over, topicIds: [topic.id], authorIds: [author.id] });
    const copies = { topics: [{ visibleFrom }], bylines: [{ visibleFrom }] };
    const read = () => db.article.findUnique({ where: { id }, include: { topics: true, bylines: true } });
    expect(await read()).toMatchObject({ visibleFrom, ...copies });
    if ("killedAt" in over) return;
    await db.article.update({
      where: { id },
      data: { status: "published", publishedAt: at, embargoUntil: null, binnedAt: null },
    });
    expect(await read()).toMatchObject({
      visibleFrom: at,
      topics: [{ visibleFrom: at }],
      bylines: [{ visibleFrom: at }],
    });
  });
});

describe("publishing", () => {
  test("now, and announced; once more is refused", async () => {
    const story = await makeArticle(db, DRAFT);
    await hear();
    mustSucceed(await publishArticle(db, story.id));
    expect(await hear()).toEqual(expect.arrayContaining([`article:${story.slug}`, "lists"]));
    const [row] = await db.$queryRaw<{ isPublic: boolean }[]>`
      SELECT visible_from <= now() AS "isPublic" FROM articles WHERE id = ${story.id}::uuid`;
    expect(row).toEqual({ isPublic: true });
    expect(await publishArticle(db, story.id)).toMatchObject({ ok: false, message: "This story is published already" });
  });

  test("schedules, sets another time, publishes early, and keeps an embargo", async () => {
    const { id } = await makeArticle(db, DRAFT);
    const [first, second] = [hoursFromNow(5), hoursFromNow(9)];
    mustSucceed(await publishArticle(db, id, { at: first }));
    expect(await stateOf(id)).toMatchObject({ status: "published", visibleFrom: first });
    mustSucceed(await publishArticle(db, id, { at: first, embargoUntil: second }));
    expect((await stateOf(id)).visibleFrom).toEqual(second);
    mustSucceed(await publishArticle(db, id));
    expect((await stateOf(id)).visibleFrom).toEqual(second);
    mustSucceed(await publishArticle(db, id, { embargoUntil: null }));
    expect((await stateOf(id)).visibleFrom?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  test("a story that was public keeps its date when it comes back; one that was not, has none", async () => {
    const seen = await makeArticle(db);
    mustSucceed(await unpublishArticle(db, seen.id));
    mustSucceed(await publishArticle(db, seen.id));
    expect((await stateOf(seen.id)).publishedAt).toEqual(seen.publishedAt);
    const scheduled = await makeArticle(db, { publishedAt: hoursFromNow(5) });
    mustSucceed(await unpublishArticle(db, scheduled.id));
    expect((await stateOf(scheduled.id)).publishedAt).toBeNull();
  });

  test("refuses a story without text", async () => {
    const { id } = await makeArticle(db, { ...DRAFT, body: { type: "doc", content: [{ type: "paragraph" }] } });
    expect(await publishArticle(db, id)).toMatchObject({ ok: false, field: "body" });
  });
});

describe("killing", () => {
  test("is final: record kept, announced, nothing changes it any more", async () => {
    const story = await makeArticle(db);
    await hear();
    mustSucceed(await killArticle(db, story.id, "Its source made it up."));
    expect(await hear()).toContain(`article:${story.slug}`);
    expect(await stateOf(story.id)).toMatchObject({
      status: "killed",
      killReason: "Its source made it up.",
      visibleFrom: null,
    });
    expect(await publishArticle(db, story.id)).toMatchObject({ ok: false, code: "not_allowed" });
    expect(await updateArticle(db, story.id, { baseVersion: 2, headline: "New" })).toMatchObject({
      code: "not_allowed",
    });
    await expect(
      db.article.update({ where: { id: story.id }, data: { status: "draft", killedAt: null } }),
    ).rejects.toThrow();
  });

  test("is for what readers have seen, with a reason", async () => {
    const [story, scheduled] = [await makeArticle(db), await makeArticle(db, { publishedAt: hoursFromNow(5) })];
    expect(await killArticle(db, story.id, " ")).toMatchObject({ message: "Say why the story is withdrawn" });
    expect(await killArticle(db, scheduled.id, "Why")).toMatchObject({ code: "not_allowed" });
  });
});

const MOVES = {
  draft: (id: string) => setArticleStage(db, id, "draft"),
  in_review: (id: string) => setArticleStage(db, id, "in_review"),
  ready: (id: string) => setArticleStage(db, id, "ready"),
  published: (id: string) => publishArticle(db, id, { at: hoursFromNow(-1) }),
  archived: (id: string) => archiveArticle(db, id),
  killed: (id: string) => killArticle(db, id, "Reason"),
};
type Move = keyof typeof MOVES;

test("no sequence of moves leaves the rules", async () => {
  const moves = fc.array(fc.constantFrom(...(Object.keys(MOVES) as Move[])), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      const { id } = await makeArticle(db, { ...DRAFT, authorIds: [] });
      for (const to of sequence) {
        const before = await stateOf(id);
        const outcome = await MOVES[to](id);
        const after = await stateOf(id);
        expect(after.status).toBe(outcome.ok ? to : before.status);
        if (outcome.ok) expect(canMove(before.status, to)).toBe(true);
        else expect(after).toEqual(before);
        expect(after.visibleFrom !== null).toBe(after.status === "published");
        expect(after.killedAt !== null).toBe(after.status === "killed");
      }
    }),
    { numRuns: 40 },
  );
});

test("the database lets a story move as the rules do, whoever writes", async () => {
  const states = Object.values(ArticleStatus);
  const pairs = states.flatMap((from) => states.map((to) => ({ from, to })));
  const answers = await db.$queryRaw<{ from: ArticleStatus; to: ArticleStatus; may: boolean }[]>`
    SELECT f::text AS "from", t::text AS "to", may_follow(f, t) AS may
    FROM unnest(enum_range(NULL::article_status)) f, unnest(enum_range(NULL::article_status)) t`;
  expect(answers).toHaveLength(pairs.length);
  for (const { from, to, may } of answers) expect([from, to, may]).toEqual([from, to, canMove(from, to)]);
  const { id } = await makeArticle(db, DRAFT);
  await expect(
    db.article.update({ where: { id }, data: { status: "killed", killedAt: new Date() } }),
  ).rejects.toThrow();
});

describe("when readers could first see a story", () => {
  test("is kept whatever happens to its times", async () => {
    const story = await makeArticle(db);
    mustSucceed(await publishArticle(db, story.id, { at: hoursFromNow(5) }));
    expect(await stateOf(story.id)).toMatchObject({ firstPublicAt: story.publishedAt, visibleFrom: expect.any(Date) });
    mustSucceed(await unpublishArticle(db, story.id));
    mustSucceed(await publishArticle(db, story.id));
    const now = await stateOf(story.id);
    expect(now.firstPublicAt).toEqual(story.publishedAt);
    expect(now.visibleFrom?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  test("lets the address of a story under a new embargo redirect, and the story be killed", async () => {
    const story = await makeArticle(db);
    const embargoUntil = hoursFromNow(3);
    mustSucceed(await publishArticle(db, story.id, { embargoUntil }));
    mustSucceed(await updateArticle(db, story.id, { baseVersion: 2, slug: `${story.slug}-new` }));
    expect(await findAnswer(db, `/articles/${story.slug}`)).toMatchObject({ to: `/articles/${story.slug}-new` });
    mustSucceed(await killArticle(db, story.id, "Made up."));
  });

  test("is never for a story that no reader saw", async () => {
    const story = await makeArticle(db, { publishedAt: hoursFromNow(2) });
    mustSucceed(await unpublishArticle(db, story.id));
    mustSucceed(await updateArticle(db, story.id, { baseVersion: 2, slug: `${story.slug}-new` }));
    expect((await stateOf(story.id)).firstPublicAt).toBeNull();
    expect(await findAnswer(db, `/articles/${story.slug}`)).toEqual({ kind: "missing" });
  });
});
