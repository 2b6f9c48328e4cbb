import { beforeAll, describe, expect, test } from "vitest";
import {
  hoursFromNow,
  makeArticle,
  makeAuthor,
  makeMedia,
  makeSection,
  makeTopic,
} from "../../server/testing/factories.ts";
import { hearChanges } from "../../server/testing/hear-changes.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { doc, image } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import {
  addCorrection,
  createArticle,
  setBylines,
  setOrigin,
  setRelatedLinks,
  setTopics,
  updateArticle,
} from "./article-mutations.ts";

let db: Db;
let hear: () => Promise<string[]>;
let sectionId: string;

beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
  sectionId = (await makeSection(db, { slug: "europe" })).id;
});

const NOWHERE = "01999999-0000-7000-8000-000000000000";
const draft = (over = {}) => ({
  contentType: "analysis" as const,
  headline: "A quiet summit",
  body: doc("Two words."),
  sectionId,
  ...over,
});

describe("createArticle", () => {
  test("derives address, text, words and pictures; a draft is announced to nobody", async () => {
    const picture = await makeMedia(db);
    const body = doc("Three words here.", image(picture.id, { caption: "Two more" }));
    const { id, version, tags, slug } = mustSucceed(await createArticle(db, draft({ body })));
    expect({ slug, version, tags }).toEqual({ slug: "a-quiet-summit", version: 1, tags: [] });
    const row = await db.article.findUniqueOrThrow({ where: { id }, include: { media: true } });
    expect(row).toMatchObject({ status: "draft", bodyText: "Three words here.\nTwo more", wordCount: 5 });
    expect(row.media).toEqual([{ articleId: id, mediaId: picture.id }]);
    expect(await hear()).toEqual([]);
  });

  test.each([
    ["a taken address", { slug: "a-quiet-summit" }, "slug", "Another story already has this address"],
    ["no headline", { headline: " " }, "headline", "A story needs a headline"],
    ["a headline without an address", { headline: "Война" }, "slug", "This headline gives no address"],
    ["an unknown section", { slug: "x0", sectionId: NOWHERE }, "sectionId", "This section does not exist"],
    [
      "an unknown lead image",
      { slug: "x1", leadImageId: NOWHERE },
      "leadImageId",
      "This picture is not in the library",
    ],
    [
      "an unknown author",
      { slug: "x2", bylines: [{ authorId: NOWHERE }] },
      "bylines",
      "One of these authors does not exist",
    ],
    [
      "an unknown picture",
      { slug: "x3", body: doc(image(NOWHERE)) },
      "body",
      "The text shows a picture that is not in the library",
    ],
    [
      "an origin without address",
      { origin: { publisher: "P", url: "p", policy: "ours" as const } },
      "origin.url",
      "An address starts with",
    ],
  ])("refuses %s beside its field and writes nothing", async (_, over, field, message) => {
    const before = await db.article.count();
    const outcome = await createArticle(db, draft(over));
    expect(outcome).toMatchObject({ ok: false, field, message: expect.stringContaining(message) });
    expect(await db.article.count()).toBe(before);
    expect(await hear()).toEqual([]);
  });

  test("names every problem at once", async () => {
    const outcome = await createArticle(db, { ...draft(), headline: "", deck: "x".repeat(501) });
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: "headline" }, { field: "deck" }] });
  });
});

describe("updateArticle", () => {
  test("saves on the version it names; a stale save changes nothing and says the current version", async () => {
    const { id } = await makeArticle(db);
    expect(await updateArticle(db, id, { baseVersion: 1, headline: "Second" })).toMatchObject({ ok: true, version: 2 });
    const stale = await updateArticle(db, id, { baseVersion: 1, headline: "Other", deck: "Lost?" });
    expect(stale).toMatchObject({ ok: false, code: "stale", currentVersion: 2 });
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({ headline: "Second", version: 2 });
  });

  test("of two saves at the same moment, one is stale", async () => {
    const { id } = await makeArticle(db);
    const saves = ["One", "Two", "Three"].map((headline) => updateArticle(db, id, { baseVersion: 1, headline }));
    const codes = (await Promise.all(saves)).map((outcome) => (outcome.ok ? "saved" : outcome.code));
    expect(codes.sort()).toEqual(["saved", "stale", "stale"]);
  });

  test("keeps the record of the text's pictures in step", async () => {
    const [one, two] = [await makeMedia(db), await makeMedia(db)];
    const { id } = mustSucceed(await createArticle(db, draft({ slug: "pictures", body: doc(image(one.id)) })));
    mustSucceed(await updateArticle(db, id, { baseVersion: 1, body: doc(image(two.id), "Text.") }));
    const uses = await db.articleMedia.findMany({ where: { articleId: id }, select: { mediaId: true } });
    expect(uses).toEqual([{ mediaId: two.id }]);
    await expect(db.media.delete({ where: { id: two.id } })).rejects.toThrow();
    await db.media.delete({ where: { id: one.id } });
  });

  test("announces where the story showed and shows", async () => {
    const [from, to] = [await makeSection(db), await makeSection(db)];
    const story = await makeArticle(db, { sectionId: from.id, authorIds: [] });
    const slug = `${story.slug}-moved`;
    await hear();
    const outcome = mustSucceed(await updateArticle(db, story.id, { baseVersion: 1, slug, sectionId: to.id }));
    expect(outcome.before).toMatchObject({ slug: story.slug, section: from.slug });
    expect(outcome.after).toMatchObject({ slug, section: to.slug });
    const expected = [
      `article:${story.slug}`,
      `article:${slug}`,
      `section:${from.slug}`,
      `section:${to.slug}`,
      "lists",
      "redirects",
    ];
    expect(await hear()).toEqual(expected.sort());
  });

  test("says when the story is gone, whatever the identifier", async () => {
    expect(await updateArticle(db, NOWHERE, { baseVersion: 1 })).toMatchObject({ ok: false, code: "missing" });
    expect(await updateArticle(db, "'; --", { baseVersion: 1 })).toMatchObject({ ok: false, code: "missing" });
  });
});

describe("a story's parts", () => {
  test("topics and bylines replace those before, in order, and tell old and new", async () => {
    const [t1, t2, a1, a2] = [await makeTopic(db), await makeTopic(db), await makeAuthor(db), await makeAuthor(db)];
    const story = await makeArticle(db, { topicIds: [t1.id], authorIds: [a1.id] });
    await hear();
    mustSucceed(await setTopics(db, story.id, [t2.id, t1.id]));
    expect(await hear()).toContain(`topic:${t2.slug}`);
    mustSucceed(await setBylines(db, story.id, [{ authorId: a2.id }, { authorId: a1.id, role: "photographs" }]));
    expect(await hear()).toEqual(expect.arrayContaining([`author:${a1.slug}`, `author:${a2.slug}`]));
    const row = await db.article.findUniqueOrThrow({
      where: { id: story.id },
      select: {
        version: true,
        visibleFrom: true,
        topics: { orderBy: { position: "asc" }, select: { topicId: true, visibleFrom: true } },
        bylines: { orderBy: { position: "asc" }, select: { authorId: true, role: true, visibleFrom: true } },
      },
    });
    const { visibleFrom } = row;
    expect(row).toMatchObject({
      version: 3,
      topics: [
        { topicId: t2.id, visibleFrom },
        { topicId: t1.id, visibleFrom },
      ],
      bylines: [
        { authorId: a2.id, role: "by", visibleFrom },
        { authorId: a1.id, role: "photographs", visibleFrom },
      ],
    });
  });

  test("related stories keep the editor's order; only the page shows them", async () => {
    const [story, one, two] = [await makeArticle(db), await makeArticle(db), await makeArticle(db)];
    await hear();
    mustSucceed(await setRelatedLinks(db, story.id, [two.id, one.id]));
    expect(await hear()).toEqual([`article:${story.slug}`]);
    const links = await db.relatedLink.findMany({ where: { articleId: story.id }, orderBy: { position: "asc" } });
    expect(links.map((link) => link.relatedId)).toEqual([two.id, one.id]);
    expect(await setRelatedLinks(db, story.id, [story.id])).toMatchObject({
      message: "A story cannot be related to itself",
    });
    expect(await setRelatedLinks(db, story.id, [one.id, one.id])).toMatchObject({
      message: "The same story is chosen twice",
    });
  });

  test("stories that link to each other at the same time do not get in each other's way", async () => {
    const stories = await Promise.all(Array.from({ length: 4 }, () => makeArticle(db)));
    const ids = stories.map((story) => story.id);
    const links = ids.map((id) =>
      setRelatedLinks(
        db,
        id,
        ids.filter((other) => other !== id),
      ),
    );
    expect((await Promise.all(links)).every((outcome) => outcome.ok)).toBe(true);
  });

  test("an origin can be set, changed and taken away", async () => {
    const { id } = await makeArticle(db);
    const origin = { publisher: "Elsewhere", url: "https://example.org/a", policy: "canonical" as const };
    mustSucceed(await setOrigin(db, id, origin));
    mustSucceed(await setOrigin(db, id, { ...origin, policy: "noindex" }));
    expect(await db.origin.findUnique({ where: { articleId: id } })).toMatchObject({ policy: "noindex" });
    mustSucceed(await setOrigin(db, id, null));
    expect(await db.origin.count({ where: { articleId: id } })).toBe(0);
  });

  test("a correction counts as a revision, and is for stories that readers have seen", async () => {
    const story = await makeArticle(db);
    await hear();
    mustSucceed(await addCorrection(db, story.id, { kind: "correction", text: "It was Tuesday." }));
    expect(await hear()).toEqual(expect.arrayContaining([`article:${story.slug}`, "lists"]));
    const row = await db.article.findUniqueOrThrow({ where: { id: story.id }, include: { corrections: true } });
    expect(row.revisedAt).toEqual(row.corrections[0]?.issuedAt);
    const scheduled = await makeArticle(db, { publishedAt: hoursFromNow(5) });
    const note = { kind: "update" as const, text: "News." };
    expect(await addCorrection(db, scheduled.id, note)).toMatchObject({ code: "not_allowed" });
  });
});
