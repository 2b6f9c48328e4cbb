import { beforeAll, describe, expect, test } from "vitest";
import { makeArticle, makeAuthor, makeSection, makeTopic } from "../../server/testing/factories.ts";
import { hearChanges } from "../../server/testing/hear-changes.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { createAuthor, deleteAuthor, updateAuthor } from "../authors/author-mutations.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { createTopic, deleteTopic, updateTopic } from "../topics/topic-mutations.ts";
import { createSection, deleteSection, updateSection } from "./section-mutations.ts";

/** Sections, topics and authors behave alike: they are what stories are sorted by. */

let db: Db;
let hear: () => Promise<string[]>;

beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
});

describe("what stories hang on cannot be deleted, and the refusal counts them", () => {
  test("a section", async () => {
    const { id, name } = await makeSection(db);
    await makeArticle(db, { sectionId: id });
    const outcome = await deleteSection(db, id);
    expect(outcome).toMatchObject({ ok: false, code: "in_use", message: expect.stringContaining(`"${name}"`) });
    expect(outcome).toMatchObject({ message: expect.stringContaining("1 story is in it") });
    await makeArticle(db, { sectionId: id });
    expect(await deleteSection(db, id)).toMatchObject({ message: expect.stringContaining("2 stories are in it") });
    expect(await db.section.count({ where: { id } })).toBe(1);
  });

  test("a topic", async () => {
    const { id } = await makeTopic(db);
    await makeArticle(db, { topicIds: [id] });
    expect(await deleteTopic(db, id)).toMatchObject({
      code: "in_use",
      message: expect.stringContaining("1 story has it"),
    });
  });

  test("an author, whose roles in one story count once", async () => {
    const { id } = await makeAuthor(db);
    const story = await makeArticle(db, { authorIds: [id] });
    await db.byline.create({ data: { articleId: story.id, authorId: id, role: "photographs", position: 1 } });
    expect(await deleteAuthor(db, id)).toMatchObject({ message: expect.stringContaining("the byline of 1 story") });
  });
});

test("what nothing hangs on is deleted, once", async () => {
  const [section, topic, author] = [await makeSection(db), await makeTopic(db), await makeAuthor(db)];
  mustSucceed(await deleteSection(db, section.id));
  mustSucceed(await deleteTopic(db, topic.id));
  mustSucceed(await deleteAuthor(db, author.id));
  expect(await deleteSection(db, section.id)).toMatchObject({ code: "missing" });
  expect(await deleteTopic(db, topic.id)).toMatchObject({ code: "missing" });
  expect(await deleteAuthor(db, author.id)).toMatchObject({ code: "missing" });
});

describe("a new name", () => {
  test("is announced everywhere, and the old address redirects", async () => {
    const [section, topic, author] = [await makeSection(db), await makeTopic(db), await makeAuthor(db)];
    await hear();
    mustSucceed(await updateSection(db, section.id, { slug: "new-section" }));
    mustSucceed(await updateTopic(db, topic.id, { slug: "new-topic", name: "New topic" }));
    mustSucceed(await updateAuthor(db, author.id, { slug: "new-author" }));
    expect(await hear()).toEqual(["all", "all", "all"]);
    const redirects = await db.redirect.findMany({
      select: { fromPath: true, toPath: true },
      orderBy: { fromPath: "asc" },
    });
    expect(redirects).toEqual([
      { fromPath: `/authors/${author.slug}`, toPath: "/authors/new-author" },
      { fromPath: `/sections/${section.slug}`, toPath: "/sections/new-section" },
      { fromPath: `/topics/${topic.slug}`, toPath: "/topics/new-topic" },
    ]);
  });

  test("must be free", async () => {
    const [section, topic, author] = [await makeSection(db), await makeTopic(db), await makeAuthor(db)];
    expect(await createSection(db, { slug: section.slug, name: "Other" })).toMatchObject({
      field: "slug",
      message: "Another section already has this address",
    });
    expect(await createSection(db, { slug: "other", name: section.name })).toMatchObject({
      field: "name",
      code: "taken",
    });
    expect(await createTopic(db, { slug: topic.slug, name: "Other" })).toMatchObject({ field: "slug", code: "taken" });
    expect(await createAuthor(db, { slug: author.slug, name: "Other" })).toMatchObject({
      field: "slug",
      code: "taken",
    });
  });
});

test("a change that no story shows is announced where it shows", async () => {
  const [section, topic, author] = [await makeSection(db), await makeTopic(db), await makeAuthor(db)];
  await hear();
  mustSucceed(await updateSection(db, section.id, { description: "About." }));
  expect(await hear()).toEqual(["lists", "navigation", `section:${section.slug}`]);
  mustSucceed(await updateTopic(db, topic.id, { intro: "About." }));
  expect(await hear()).toEqual(["lists", "navigation", `topic:${topic.slug}`]);
  mustSucceed(await updateAuthor(db, author.id, { biography: "About." }));
  expect(await hear()).toEqual([`author:${author.slug}`]);
});

test("a closed topic cannot be hot, whichever comes first", async () => {
  const { id } = await makeTopic(db, { hotPosition: 0 });
  expect(await updateTopic(db, id, { isClosed: true })).toMatchObject({ ok: false, field: "hotPosition" });
  mustSucceed(await updateTopic(db, id, { isClosed: true, hotPosition: null }));
  expect(await updateTopic(db, id, { hotPosition: 1 })).toMatchObject({ ok: false, field: "hotPosition" });
});

test("an author's links lead to the web only", async () => {
  const links = [{ label: "Site", url: "javascript:alert(1)" }];
  expect(await createAuthor(db, { slug: "linked", name: "Linked", links })).toMatchObject({
    ok: false,
    field: "links.0.url",
  });
});
