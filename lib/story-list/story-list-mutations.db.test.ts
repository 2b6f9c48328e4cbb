import { beforeAll, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeSection, makeTopic } from "@/server/testing/factories.ts";
import { hearChanges } from "@/server/testing/hear-changes.ts";
import { testDb } from "@/server/testing/test-db.ts";
import { countQuestions } from "../../server/testing/count-questions.ts";
import { runAs } from "../actor.ts";
import { setArticleStage } from "../articles/article-publishing-mutations.ts";
import { MAX_TOPICS } from "../articles/article-schema.ts";
import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { findEditingState, listRevisions } from "../revisions/revision-finder.ts";
import { saveStory } from "../revisions/story-editing-mutations.ts";
import * as bulk from "./story-list-mutations.ts";

/** One thing done to many stories: as each single write would have done it, and taken back exactly. */

let db: Db;
let url: string;
let hear: () => Promise<string[]>;
let actor: { id: string; name: string };
let by: bulk.By;
beforeAll(async () => {
  ({ db, url } = await testDb());
  hear = await hearChanges(url);
  const name = "Nora";
  actor = await db.user.create({ data: { name, email: `${crypto.randomUUID()}@example.org` } });
  by = { actor, whyNot: () => null };
});

const NOWHERE = "01999999-0000-7000-8000-000000000000";
const DRAFT = { status: "draft", publishedAt: null } as const;
const row = (id: string) => db.article.findUniqueOrThrow({ where: { id } });
const as = <T>(action: string, work: () => T) => runAs({ userId: actor.id, action, requestId: "test" }, work);
const kinds = async (id: string) => (await listRevisions(db, id)).map(({ kind }) => kind).reverse();
const topicsOf = async (articleId: string) =>
  (await db.articleTopic.findMany({ where: { articleId }, orderBy: { position: "asc" } })).map(
    ({ topicId }) => topicId,
  );
const copyOf = async (id: string) => (await findEditingState(db, id))?.state;
async function makeTopics(count: number) {
  return Promise.all(Array.from({ length: count }, async () => (await makeTopic(db)).id));
}
/** A published story with changes that readers do not see. */
async function makePrepared(over: Parameters<typeof makeArticle>[1], patch: object) {
  const { id } = await makeArticle(db, over);
  mustSucceed(await saveStory(db, id, { baseVersion: 1, ...patch }, actor));
  return id;
}

describe("many stories", () => {
  test("are changed as one by one: versions, revisions, log, announcement", async () => {
    const [from, to] = [await makeSection(db), await makeSection(db)];
    const here = { sectionId: from.id };
    const published = await makeArticle(db, here);
    const draft = await makeArticle(db, { ...here, ...DRAFT });
    const prepared = await makePrepared(here, { headline: "Not out yet" });
    const there = await makeArticle(db, { sectionId: to.id });
    const killed = await makeArticle(db, { ...here, status: "killed", killedAt: new Date(), killReason: "False" });
    const ids = [published.id, draft.id, prepared, there.id, killed.id, NOWHERE];
    await hear();
    const announced = async () => (await db.$queryRaw<{ count: bigint }[]>`SELECT count FROM site_changes`)[0]?.count;
    const before = await announced();
    const done = mustSucceed(await as("moveStories", () => bulk.moveStories(db, ids, to.id, by)));
    expect(done).toMatchObject({
      changed: [published.id, draft.id, prepared],
      same: [there.id],
      refused: [
        { id: killed.id, headline: killed.headline, message: expect.stringContaining("A killed story") },
        { id: NOWHERE, headline: "A story", message: "This story does not exist any more" },
      ],
    });
    expect(await announced()).toBe((before ?? 0n) + 1n);
    const heard = await hear();
    for (const tag of [tags.section(from.slug), tags.section(to.slug), tags.article(published.slug), tags.lists])
      expect(heard).toContain(tag);
    expect(heard).not.toContain(tags.article(draft.slug));
    expect(heard).not.toContain(tags.article(there.slug));
    expect((await row(published.id)).version).toBe(2);
    expect((await row(prepared)).version).toBe(3);
    expect((await row(there.id)).version).toBe(1);
    expect(await kinds(published.id)).toEqual(["published", "updated"]);
    expect(await kinds(draft.id)).toEqual(["saved", "saved"]);
    expect(await kinds(prepared)).toEqual(["published", "saved", "updated", "saved"]);
    expect(await kinds(there.id)).toEqual([]);
    expect(await copyOf(prepared)).toMatchObject({ headline: "Not out yet", sectionId: to.id });
    expect(await row(prepared)).toMatchObject({ sectionId: to.id, headline: expect.not.stringContaining("Not out") });
    const entries = await db.auditEntry.findMany({ where: { thingId: { in: ids }, action: "moveStories" } });
    expect(entries.map(({ thingId }) => thingId).sort()).toEqual([published.id, draft.id, prepared].sort());
    for (const { actorName, before: was, after } of entries)
      expect({ actorName, was, after }).toEqual({
        actorName: "Nora",
        was: { section_id: from.id },
        after: { section_id: to.id },
      });
  });

  test("cost as many questions to the database as few", async () => {
    const { id: sectionId } = await makeSection(db);
    const [topicId = ""] = await makeTopics(1);
    const count = async (stories: number) => {
      const made = Array.from({ length: stories }, async () => await makePrepared({}, { deck: "New." }));
      const ids = await Promise.all(made);
      const plain = await Promise.all(Array.from({ length: stories }, async () => (await makeArticle(db)).id));
      return countQuestions(url, async (watched) => {
        mustSucceed(await bulk.moveStories(watched, ids, sectionId, by));
        const { before } = mustSucceed(await bulk.addTopic(watched, ids, topicId, by));
        mustSucceed(await bulk.restoreTopic(watched, topicId, before, by));
        const archived = mustSucceed(await bulk.archiveStories(watched, plain, by));
        mustSucceed(await bulk.unarchiveStories(watched, archived.before, by));
      });
    };
    const few = await count(2);
    expect(few).toBeGreaterThan(0);
    expect(await count(12)).toBe(few);
  });

  test("that somebody may not change are left with the reason, and the others changed", async () => {
    const [asia, europe] = [await makeSection(db), await makeSection(db)];
    const [inside, outside] = [
      await makeArticle(db, { ...DRAFT, sectionId: asia.id }),
      await makeArticle(db, { ...DRAFT, sectionId: europe.id }),
    ];
    const limited: bulk.By = { actor, whyNot: ({ sectionId }) => (sectionId === asia.id ? null : "Not yours") };
    const ids = [inside.id, outside.id];
    const done = mustSucceed(await bulk.setStages(db, ids, "in_review", limited));
    expect(done).toMatchObject({ changed: [inside.id], refused: [{ id: outside.id, message: "Not yours" }] });
    expect((await row(outside.id)).status).toBe("draft");
    // Nor are they put where they could not be taken from again.
    const moved = mustSucceed(await bulk.moveStories(db, [inside.id], europe.id, limited));
    expect(moved).toMatchObject({ changed: [], refused: [{ id: inside.id }] });
  });

  test("go to no section that is not there", async () => {
    const { id, headline, sectionId } = await makeArticle(db);
    const done = mustSucceed(await bulk.moveStories(db, [id], NOWHERE, by));
    expect(done).toMatchObject({ changed: [], refused: [{ id, headline, message: "This section does not exist" }] });
    expect(await row(id)).toMatchObject({ sectionId, version: 1 });
  });

  test("of which the database refuses one are changed but for that one, which is named", async () => {
    const { id } = await makeArticle(db);
    const { slug } = await makeArticle(db);
    const prepared = await makePrepared({}, { slug: `${slug}-again` });
    await db.article.update({ where: { slug }, data: { slug: `${slug}-again` } });
    const done = mustSucceed(await bulk.archiveStories(db, [id, prepared], by));
    expect(done).toMatchObject({
      changed: [id],
      refused: [{ id: prepared, message: "Another story already has this address" }],
      before: [{ id, status: "published" }],
    });
    expect((await row(prepared)).status).toBe("published");
  });
});

describe("undoing a move", () => {
  test("puts what readers see, and what they do not see yet, each where it was", async () => {
    const [one, two, three] = [await makeSection(db), await makeSection(db), await makeSection(db)];
    const id = await makePrepared({ sectionId: one.id }, { sectionId: two.id });
    const other = await makeArticle(db, { sectionId: two.id });
    const { before } = mustSucceed(await bulk.moveStories(db, [id, other.id], three.id, by));
    expect(mustSucceed(await bulk.moveStoriesBack(db, three.id, before, by)).changed).toEqual([id, other.id]);
    expect((await row(id)).sectionId).toBe(one.id);
    expect((await copyOf(id))?.sectionId).toBe(two.id);
    expect((await row(other.id)).sectionId).toBe(two.id);
  });

  test("leaves what somebody has moved since", async () => {
    const [one, two, three] = [await makeSection(db), await makeSection(db), await makeSection(db)];
    const { id } = await makeArticle(db, { sectionId: one.id });
    const { before } = mustSucceed(await bulk.moveStories(db, [id], two.id, by));
    mustSucceed(await bulk.moveStories(db, [id], three.id, by));
    const undone = mustSucceed(await bulk.moveStoriesBack(db, two.id, before, by));
    expect(undone).toMatchObject({ changed: [], refused: [{ message: "Somebody has moved this story since" }] });
    expect((await row(id)).sectionId).toBe(three.id);
  });
});

describe("undoing a topic", () => {
  test("that was taken off puts it back at its place in the order", async () => {
    const topicIds = await makeTopics(4);
    const [first = "", second = "", third = "", fourth = ""] = topicIds;
    const { id } = await makeArticle(db, { topicIds });
    const prepared = await makePrepared({ topicIds: [first, second] }, { topicIds: [second, fourth, third] });
    const { id: without } = await makeArticle(db, { topicIds: [first] });
    const done = mustSucceed(await bulk.removeTopic(db, [id, prepared, without], second, by));
    expect(done).toMatchObject({ changed: [id, prepared], same: [without] });
    expect(await topicsOf(id)).toEqual([first, third, fourth]);
    expect((await copyOf(prepared))?.topicIds).toEqual([fourth, third]);
    mustSucceed(await bulk.restoreTopic(db, second, done.before, by));
    expect(await topicsOf(id)).toEqual(topicIds);
    expect(await topicsOf(prepared)).toEqual([first, second]);
    expect((await copyOf(prepared))?.topicIds).toEqual([second, fourth, third]);
    expect(await topicsOf(without)).toEqual([first]);
  });

  test("that was added takes it off only where it was put on", async () => {
    const [one = "", two = ""] = await makeTopics(2);
    const { id: has } = await makeArticle(db, { topicIds: [two, one] });
    const { id: hasNot } = await makeArticle(db, { topicIds: [one] });
    const halfway = await makePrepared({ topicIds: [two, one] }, { topicIds: [one] });
    const done = mustSucceed(await bulk.addTopic(db, [has, hasNot, halfway], two, by));
    expect(done).toMatchObject({ changed: [hasNot, halfway], same: [has] });
    expect(await topicsOf(hasNot)).toEqual([one, two]);
    mustSucceed(await bulk.restoreTopic(db, two, done.before, by));
    expect(await topicsOf(has)).toEqual([two, one]);
    expect(await topicsOf(hasNot)).toEqual([one]);
    expect(await topicsOf(halfway)).toEqual([two, one]);
    expect((await copyOf(halfway))?.topicIds).toEqual([one]);
  });

  test("a story takes no more topics than it can be saved with", async () => {
    const topicIds = await makeTopics(MAX_TOPICS);
    const { id } = await makeArticle(db, { topicIds });
    const [more = ""] = await makeTopics(1);
    const done = mustSucceed(await bulk.addTopic(db, [id], more, by));
    expect(done).toMatchObject({
      changed: [],
      refused: [{ message: expect.stringContaining(`${MAX_TOPICS} topics`) }],
    });
    expect(await topicsOf(id)).toEqual(topicIds);
  });
});

describe("undoing a step before publication", () => {
  test("puts each story where it was, and leaves what is further now", async () => {
    const { id: draft } = await makeArticle(db, DRAFT);
    const { id: ready } = await makeArticle(db, { ...DRAFT, status: "ready" });
    const { id: further } = await makeArticle(db, DRAFT);
    const { id: published } = await makeArticle(db);
    const ids = [draft, ready, further, published];
    const done = mustSucceed(await bulk.setStages(db, ids, "in_review", by));
    expect(done).toMatchObject({ changed: [draft, ready, further], refused: [{ id: published }] });
    expect((await row(published)).status).toBe("published");
    mustSucceed(await setArticleStage(db, further, "ready"));
    const undone = mustSucceed(await bulk.restoreStages(db, "in_review", done.before, by));
    expect(undone).toMatchObject({ changed: [draft, ready], refused: [{ id: further }] });
    expect((await row(draft)).status).toBe("draft");
    expect((await row(ready)).status).toBe("ready");
    expect((await row(further)).status).toBe("ready");
  });

  test("asks for the permission of the step that it takes", async () => {
    const { id } = await makeArticle(db, { ...DRAFT, status: "in_review" });
    const writer: bulk.By = { actor, whyNot: (_, asked) => (asked === "article.review" ? "Not hers" : null) };
    const undone = mustSucceed(await bulk.restoreStages(db, "in_review", [{ id, status: "ready" }], writer));
    expect(undone).toMatchObject({ changed: [], refused: [{ message: "Not hers" }] });
    mustSucceed(await bulk.restoreStages(db, "in_review", [{ id, status: "draft" }], writer));
    expect((await row(id)).status).toBe("draft");
  });
});

describe("undoing the archive", () => {
  test("puts each story where it was", async () => {
    const { id: published } = await makeArticle(db, { publishedAt: hoursFromNow(-48) });
    const { id: ready } = await makeArticle(db, { status: "ready", publishedAt: null });
    const { id: scheduled } = await makeArticle(db, { publishedAt: hoursFromNow(5) });
    const ids = [published, ready, scheduled];
    const times = ({ status, publishedAt, embargoUntil, visibleFrom }: Awaited<ReturnType<typeof row>>) => ({
      status,
      publishedAt,
      embargoUntil,
      visibleFrom,
    });
    const were = await Promise.all(ids.map(async (id) => times(await row(id))));
    const done = mustSucceed(await bulk.archiveStories(db, ids, by));
    for (const id of ids) expect((await row(id)).status).toBe("archived");
    expect(mustSucceed(await bulk.unarchiveStories(db, done.before, by)).changed.sort()).toEqual(ids.sort());
    expect(await Promise.all([published, ready, scheduled].map(async (id) => times(await row(id))))).toEqual(were);
    expect(await kinds(ready)).toEqual(["saved", "stage", "stage"]);
  });

  test("gives readers nothing that they had not seen, and leaves what somebody took further", async () => {
    const prepared = await makePrepared({}, { headline: "Not out yet" });
    const { id: further } = await makeArticle(db);
    const { before } = mustSucceed(await bulk.archiveStories(db, [prepared, further], by));
    mustSucceed(await setArticleStage(db, further, "draft"));
    expect(mustSucceed(await bulk.unarchiveStories(db, before, by))).toMatchObject({
      changed: [],
      refused: [
        { id: prepared, message: "It holds changes that readers had not seen; open it to publish it" },
        { id: further, message: "This story is not in the archive any more" },
      ],
    });
    expect((await row(prepared)).status).toBe("archived");
    expect((await row(further)).status).toBe("draft");
  });
});

describe("the bin", () => {
  test("takes what no reader has seen, gives it back as it was, and takes it again since when it was there", async () => {
    const { id: review } = await makeArticle(db, { status: "in_review", publishedAt: null });
    const { id: scheduled } = await makeArticle(db, { publishedAt: hoursFromNow(5) });
    const { id: seen } = await makeArticle(db);
    const done = mustSucceed(await bulk.binStories(db, [review, scheduled, seen], by));
    expect(done).toMatchObject({
      changed: [review, scheduled],
      refused: [{ id: seen, message: expect.stringContaining("Readers have seen this story") }],
    });
    const since = (await row(review)).binnedAt;
    expect(since).not.toBeNull();
    const again = mustSucceed(await bulk.binStories(db, [review], by));
    expect(again).toMatchObject({ changed: [], same: [review], before: [] });
    const back = mustSucceed(await bulk.unbinStories(db, [review, scheduled], by));
    expect(await row(review)).toMatchObject({ status: "in_review", binnedAt: null });
    expect(await row(scheduled)).toMatchObject({ status: "published", binnedAt: null, visibleFrom: expect.any(Date) });
    mustSucceed(await bulk.rebinStories(db, back.before, by));
    expect((await row(review)).binnedAt).toEqual(since);
  });
});
