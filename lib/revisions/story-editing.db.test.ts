import { beforeAll, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeAuthor, makeMedia, makeTopic } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { findAnswer } from "../addresses/address-finder.ts";
import { findPublicArticle } from "../articles/article-finder.ts";
import { addCorrection, setTopics, updateArticle } from "../articles/article-mutations.ts";
import { killArticle, publishArticle, unpublishArticle } from "../articles/article-publishing-mutations.ts";
import { doc, image } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { deleteMedia } from "../media/media-mutations.ts";
import { compareRevisions, findEditingState, findRevision, listRevisions } from "./revision-finder.ts";
import { discardChanges, publishChanges, restoreRevision, saveStory } from "./story-editing-mutations.ts";

let db: Db;
const ann = { id: "ann", name: "Ann Author" };
const bea = { id: "bea", name: "Bea Editor" };
const DRAFT = { status: "draft", publishedAt: null } as const;

beforeAll(async () => {
  ({ db } = await testDb());
});

const kinds = async (id: string) => (await listRevisions(db, id)).map(({ kind }) => kind).reverse();
const version = async (id: string) => (await db.article.findUniqueOrThrow({ where: { id } })).version;
const save = async (id: string, patch: object, actor = ann) =>
  mustSucceed(await saveStory(db, id, { baseVersion: await version(id), ...patch }, actor));

describe("a draft", () => {
  test("is saved in its rows; the saves of one session are one revision, another person's is another", async () => {
    const { id } = await makeArticle(db, DRAFT);
    await save(id, { headline: "First" });
    await save(id, { headline: "Second" });
    const saved = await save(id, { headline: "Third" }, bea);
    expect(saved).toMatchObject({ version: 4, isWorkingCopy: false });
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({ headline: "Third", workingCopyId: null });
    expect(await kinds(id)).toEqual(["saved", "saved", "saved"]);
    expect((await findRevision(db, id, 2))?.state.headline).toBe("Second");
    expect((await listRevisions(db, id))[0]).toMatchObject({ actorName: "Bea Editor" });
  });

  test("a stale save changes nothing and says the current version", async () => {
    const { id } = await makeArticle(db, DRAFT);
    await save(id, { headline: "First" });
    const stale = await saveStory(db, id, { baseVersion: 1, headline: "Other" }, bea);
    expect(stale).toMatchObject({ ok: false, code: "stale", currentVersion: 2 });
    expect((await findEditingState(db, id))?.state.headline).toBe("First");
  });
});

describe("a published story", () => {
  test("readers see a change only when it is published", async () => {
    const [topic, author, picture] = [await makeTopic(db), await makeAuthor(db), await makeMedia(db)];
    const { id, slug, headline } = await makeArticle(db);
    const patch = {
      headline: "New headline",
      body: doc("New text.", image(picture.id, { caption: "A caption" })),
      topicIds: [topic.id],
      bylines: [{ authorId: author.id, role: "with" as const }],
      leadImageId: picture.id,
      seoTitle: "For engines",
      origin: { publisher: "Elsewhere", url: "https://example.org/a", policy: "canonical" as const },
    };
    const saved = await save(id, patch);
    expect(saved).toMatchObject({ isWorkingCopy: true, tags: [] });
    expect(await findPublicArticle(db, slug)).toMatchObject({ headline, topics: [], origin: null });
    const editing = await findEditingState(db, id);
    expect(editing).toMatchObject({ isWorkingCopy: true, version: 2, published: { headline } });
    expect(editing?.state).toMatchObject({ headline: "New headline", topicIds: [topic.id], seoTitle: "For engines" });

    const updated = mustSucceed(await publishChanges(db, id, { baseVersion: 2, tellReaders: true }, bea));
    expect(updated.tags).toEqual(expect.arrayContaining([`article:${slug}`, `topic:${topic.slug}`, "lists"]));
    const shown = await findPublicArticle(db, slug);
    expect(shown).toMatchObject({
      headline: "New headline",
      topics: [{ slug: topic.slug }],
      bylines: [{ role: "with", slug: author.slug }],
      origin: { publisher: "Elsewhere" },
      seoTitle: "For engines",
    });
    expect(shown?.revisedAt).toBeInstanceOf(Date);
    expect(Object.keys(shown?.media ?? {})).toEqual([picture.id]);
    expect(await kinds(id)).toEqual(["published", "saved", "updated"]);
    expect(await publishChanges(db, id, { baseVersion: updated.version }, bea)).toMatchObject({ code: "not_allowed" });
  });

  test("so does a scheduled one: half a sentence never goes out at its time", async () => {
    const { id, headline } = await makeArticle(db, { publishedAt: hoursFromNow(2) });
    await save(id, { headline: "Half a" });
    expect((await db.article.findUniqueOrThrow({ where: { id } })).headline).toBe(headline);
  });

  test("a new address moves, with a redirect, only when it is published; a taken one is refused at once", async () => {
    const [story, other] = [await makeArticle(db), await makeArticle(db)];
    const slug = `${story.slug}-moved`;
    const taken = await saveStory(db, story.id, { baseVersion: 1, slug: other.slug }, ann);
    expect(taken).toMatchObject({ ok: false, field: "slug" });
    await save(story.id, { slug });
    expect(await findAnswer(db, `/articles/${slug}`)).toEqual({ kind: "missing" });
    mustSucceed(await publishChanges(db, story.id, { baseVersion: 2 }, bea));
    expect(await findAnswer(db, `/articles/${story.slug}`)).toMatchObject({
      kind: "redirect",
      to: `/articles/${slug}`,
    });
  });

  test("changes are discarded and stay in the history", async () => {
    const { id, headline } = await makeArticle(db);
    await save(id, { headline: "Not good" });
    mustSucceed(await discardChanges(db, id, { baseVersion: 2 }));
    const editing = await findEditingState(db, id);
    expect(editing).toMatchObject({ isWorkingCopy: false, version: 3, state: { headline } });
    expect((await findRevision(db, id, 2))?.state.headline).toBe("Not good");
  });

  test("a change from elsewhere reaches readers and the working copy alike", async () => {
    const topic = await makeTopic(db);
    const { id, slug } = await makeArticle(db);
    await save(id, { headline: "Prepared" });
    mustSucceed(await setTopics(db, id, [topic.id], bea));
    expect(await findPublicArticle(db, slug)).toMatchObject({ topics: [{ slug: topic.slug }] });
    const editing = await findEditingState(db, id);
    expect(editing?.state).toMatchObject({ headline: "Prepared", topicIds: [topic.id] });
    expect(await kinds(id)).toEqual(["published", "saved", "updated", "saved"]);
  });

  test("a correction reaches readers at once, and every state after it", async () => {
    const { id } = await makeArticle(db);
    await save(id, { headline: "Prepared" });
    mustSucceed(await addCorrection(db, id, { kind: "correction", text: "It was Tuesday." }, bea));
    expect((await findEditingState(db, id))?.state).toMatchObject({
      headline: "Prepared",
      corrections: [{ text: "It was Tuesday." }],
    });
  });

  test("taken back, it has one state: what its editors prepared", async () => {
    const { id } = await makeArticle(db);
    await save(id, { headline: "Prepared" });
    mustSucceed(await unpublishArticle(db, id, bea));
    expect(await findEditingState(db, id)).toMatchObject({ isWorkingCopy: false, state: { headline: "Prepared" } });
    expect(await kinds(id)).toEqual(["published", "saved", "stage"]);
  });

  test("killed, its record is what readers saw", async () => {
    const { id, headline } = await makeArticle(db);
    await save(id, { headline: "Prepared" });
    mustSucceed(await killArticle(db, id, "It was made up.", bea));
    expect(await findEditingState(db, id)).toMatchObject({ isWorkingCopy: false, state: { headline } });
    expect(await saveStory(db, id, { baseVersion: 3, headline: "x" }, ann)).toMatchObject({ code: "not_allowed" });
  });
});

describe("restoring", () => {
  test("takes the whole state again as a new revision, the address apart", async () => {
    const [topic, picture] = [await makeTopic(db), await makeMedia(db)];
    const { id, slug } = await makeArticle(db, DRAFT);
    const patch = { headline: "Good", topicIds: [topic.id], leadImageId: picture.id, seoTitle: "Good for engines" };
    await save(id, patch);
    mustSucceed(await publishArticle(db, id, {}, bea));
    await save(id, { headline: "Bad", topicIds: [], leadImageId: null, seoTitle: null, slug: `${slug}-2` });
    mustSucceed(await publishChanges(db, id, { baseVersion: await version(id) }, bea));
    const input = { number: 2, baseVersion: await version(id) };
    const restored = mustSucceed(await restoreRevision(db, id, input, bea));
    expect(restored).toMatchObject({ isWorkingCopy: true, leftOut: [] });
    const { state } = (await findEditingState(db, id)) ?? {};
    expect(state).toMatchObject({ ...patch, slug: `${slug}-2` });
    expect((await listRevisions(db, id))[0]).toMatchObject({ kind: "restored", restoredFrom: 2, isWorkingCopy: true });
    expect(await compareRevisions(db, id, 2, restored.revision)).toMatchObject({ fields: [{ field: "slug" }] });
  });

  test("leaves out what is gone, and says so", async () => {
    const [topic, picture] = [
      await makeTopic(db, { name: "Gone topic" }),
      await makeMedia(db, { alt: "Gone picture" }),
    ];
    const { id } = await makeArticle(db, DRAFT);
    await save(id, { topicIds: [topic.id], body: doc("Words.", image(picture.id)) });
    await save(id, { topicIds: [], body: doc("Words.") }, bea);
    await db.topic.delete({ where: { id: topic.id } });
    await db.media.delete({ where: { id: picture.id } });
    const outcome = mustSucceed(await restoreRevision(db, id, { number: 2, baseVersion: 3 }, bea));
    expect(outcome.leftOut).toEqual(["topic “Gone topic”", "picture “Gone picture”"]);
    expect((await findEditingState(db, id))?.state).toMatchObject({ topicIds: [], body: doc("Words.") });
  });
});

describe("what was published", () => {
  test("stays as it was, with its pictures in the library", async () => {
    const picture = await makeMedia(db);
    const { id } = await makeArticle(db, DRAFT);
    await save(id, { leadImageId: picture.id });
    mustSucceed(await publishArticle(db, id, {}, bea));
    mustSucceed(await updateArticle(db, id, { baseVersion: await version(id), leadImageId: null }, bea));
    expect(await deleteMedia(db, picture.id)).toMatchObject({
      message: expect.stringContaining("in an earlier state of 1 story"),
    });
    await expect(
      db.revision.updateMany({ where: { articleId: id, kind: "published" }, data: { actorName: "Nobody" } }),
    ).rejects.toThrow();
  });
});
