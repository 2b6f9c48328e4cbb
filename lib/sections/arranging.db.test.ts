import { beforeAll, expect, test } from "vitest";
import { makeMedia, makeSection, makeTopic } from "../../server/testing/factories.ts";
import { hearChanges } from "../../server/testing/hear-changes.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { createAuthor, updateAuthor } from "../authors/author-mutations.ts";
import { doc } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { updateMedia } from "../media/media-mutations.ts";
import { arrangeFooter, createPage } from "../pages/page-mutations.ts";
import { saveSettings } from "../settings/settings-mutations.ts";
import { arrangeHotTopics, updateTopic } from "../topics/topic-mutations.ts";
import { arrangeSections, updateSection } from "./section-mutations.ts";

/** Orders that editors decide, and saves that are based on an older one. */

let db: Db;
let hear: () => Promise<string[]>;

beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
});

test("sections take the order and the navigation that are named; one that is gone stops nobody", async () => {
  const [one, two] = [await makeSection(db, { name: "One" }), await makeSection(db, { name: "Two" })];
  await hear();
  const gone = "01999999-0000-7000-8000-000000000000";
  const places = [gone, two.id, one.id].map((id) => ({ id, inNavigation: id === one.id }));
  mustSucceed(await arrangeSections(db, places));
  expect(await hear()).toEqual(["lists", "navigation"]);
  const rows = await db.section.findMany({ orderBy: { position: "asc" }, select: { name: true, inNavigation: true } });
  expect(rows).toEqual([
    { name: "Two", inNavigation: false },
    { name: "One", inNavigation: true },
  ]);
});

test("exactly the named topics are hot, in their order; a closed one cannot be", async () => {
  const [one, two, three] = [await makeTopic(db, { hotPosition: 0 }), await makeTopic(db), await makeTopic(db)];
  await hear();
  mustSucceed(await arrangeHotTopics(db, [three.id, two.id]));
  expect(await hear()).toEqual(["all"]);
  const hot = () =>
    db.topic.findMany({ where: { hotPosition: { not: null } }, orderBy: { hotPosition: "asc" }, select: { id: true } });
  expect(await hot()).toEqual([{ id: three.id }, { id: two.id }]);
  await db.topic.update({ where: { id: one.id }, data: { isClosed: true } });
  expect(await arrangeHotTopics(db, [one.id])).toMatchObject({ ok: false });
  expect(await hot()).toHaveLength(2);
});

test("exactly the named pages are linked in the footer, in their order", async () => {
  const make = async (slug: string, footerPosition: number | null) =>
    mustSucceed(await createPage(db, { slug, title: slug, body: doc("Text."), footerPosition })).id;
  const [about, privacy, contact] = [await make("about", 0), await make("privacy", 1), await make("contact", null)];
  mustSucceed(await arrangeFooter(db, [contact, about]));
  const rows = await db.page.findMany({ where: { footerPosition: { not: null } }, orderBy: { footerPosition: "asc" } });
  expect(rows.map(({ id }) => id)).toEqual([contact, about]);
  expect(rows.map(({ id }) => id)).not.toContain(privacy);
});

test("a save that is based on an older one is refused, and says which version is stored", async () => {
  const [section, topic, picture] = [await makeSection(db), await makeTopic(db), await makeMedia(db)];
  const author = mustSucceed(await createAuthor(db, { slug: "ada", name: "Ada" }));
  mustSucceed(await saveSettings(db, { name: "Meridian" }));
  const saves = [
    () => updateSection(db, section.id, { baseVersion: 1, description: "New" }),
    () => updateTopic(db, topic.id, { baseVersion: 1, intro: "New" }),
    () => updateAuthor(db, author.id, { baseVersion: 1, jobTitle: "New" }),
    () => updateMedia(db, picture.id, { baseVersion: 1, alt: "New" }),
    () => saveSettings(db, { baseVersion: 1, tagline: "New" }),
  ];
  for (const save of saves) {
    mustSucceed(await save());
    expect(await save()).toMatchObject({ ok: false, code: "stale", currentVersion: 2 });
  }
});
