import { beforeAll, expect, test } from "vitest";
import { hoursFromNow, makeArticle } from "../../server/testing/factories.ts";
import { hearChanges } from "../../server/testing/hear-changes.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { runAs } from "../actor.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { findPublicArticle } from "./article-finder.ts";
import { updateArticle } from "./article-mutations.ts";
import { killArticle } from "./article-publishing-mutations.ts";
import { listLinkedTranslations } from "./translation-finder.ts";
import { addTranslation, removeTranslation, setTranslations } from "./translation-mutations.ts";

let db: Db;
let hear: () => Promise<string[]>;
beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
});

/** The languages that a story's page leads to. */
async function languages(slug: string) {
  return (await findPublicArticle(db, slug))?.translations.map(({ language }) => language);
}

const make = (language: string, over = {}) => makeArticle(db, { language, ...over });

test("every translation names the others that readers can see", async () => {
  const [en, fr, de, later] = [
    await make("en"),
    await make("fr"),
    await make("de"),
    await make("uk", { publishedAt: hoursFromNow(1) }),
  ];
  const before = await db.article.findUniqueOrThrow({ where: { id: fr.id } });
  await hear();
  mustSucceed(await setTranslations(db, en.id, [fr.id, de.id, later.id]));
  expect((await hear()).sort()).toEqual([en, fr, de, later].map(({ slug }) => `article:${slug}`).sort());
  expect(await languages(en.slug)).toEqual(["de", "fr"]);
  expect(await languages(fr.slug)).toEqual(["de", "en"]);
  const after = await db.article.findUniqueOrThrow({ where: { id: fr.id } });
  expect([after.savedAt, after.version]).toEqual([before.savedAt, before.version]);

  mustSucceed(await killArticle(db, de.id, "Withdrawn"));
  expect(await hear()).toEqual(expect.arrayContaining([`article:${en.slug}`, `article:${fr.slug}`]));
  expect(await languages(fr.slug)).toEqual(["en"]);
});

test("a story that is not to be indexed takes no part in what search engines are told", async () => {
  const [en, fr] = [await make("en"), await make("fr", { noindex: true })];
  mustSucceed(await setTranslations(db, en.id, [fr.id]));
  expect((await findPublicArticle(db, en.slug))?.translations).toMatchObject([{ slug: fr.slug, isIndexed: false }]);
});

test("two stories in one language are no translations, now or later", async () => {
  const [one, two, fr] = [await make("en"), await make("en"), await make("fr")];
  expect(await setTranslations(db, one.id, [two.id])).toMatchObject({ code: "taken", field: "translationIds" });
  mustSucceed(await setTranslations(db, one.id, [fr.id]));
  const { version } = await db.article.findUniqueOrThrow({ where: { id: fr.id } });
  const changed = await updateArticle(db, fr.id, { language: "en", baseVersion: version });
  expect(changed).toMatchObject({ ok: false, code: "taken", field: "language" });
  expect(await setTranslations(db, one.id, ["00000000-0000-7000-8000-000000000000"])).toMatchObject({
    code: "missing",
  });
});

test("who is named leaves the others, who is left out stands alone", async () => {
  const [en, fr, de, it] = [await make("en"), await make("fr"), await make("de"), await make("it")];
  mustSucceed(await setTranslations(db, en.id, [fr.id, de.id]));
  mustSucceed(await setTranslations(db, it.id, [fr.id]));
  expect(await languages(it.slug)).toEqual(["fr"]);
  expect(await languages(en.slug)).toEqual(["de"]);
  mustSucceed(await setTranslations(db, en.id, []));
  expect([await languages(en.slug), await languages(de.slug)]).toEqual([[], []]);
  expect(await db.article.count({ where: { id: { in: [en.id, de.id] }, translationGroup: { not: null } } })).toBe(0);
});

test("linking joins all that told the same as either; taking one out leaves the others together", async () => {
  const [en, fr, de] = [await make("en"), await make("fr"), await make("de", { status: "draft", publishedAt: null })];
  mustSucceed(await addTranslation(db, en.id, fr.id));
  await hear();
  expect(mustSucceed(await addTranslation(db, de.id, fr.id)).ids).toHaveLength(3);
  expect((await hear()).sort()).toEqual([en, fr, de].map(({ slug }) => `article:${slug}`).sort());
  // Editors see those that readers do not.
  expect(await listLinkedTranslations(db, en.id)).toMatchObject([
    { id: de.id, language: "de", status: "draft", isScheduled: false },
    { id: fr.id, language: "fr", status: "published" },
  ]);
  mustSucceed(await removeTranslation(db, en.id, de.id));
  expect(await languages(en.slug)).toEqual(["fr"]);
  expect(await listLinkedTranslations(db, de.id)).toEqual([]);
  mustSucceed(await removeTranslation(db, en.id, de.id));
  mustSucceed(await removeTranslation(db, fr.id, en.id));
  expect(await db.article.count({ where: { id: { in: [en.id, fr.id] }, translationGroup: { not: null } } })).toBe(0);
});

test("linking is refused in words, and changes nothing then", async () => {
  const [en, fr, other] = [await make("en"), await make("fr"), await make("en", { headline: "Another" })];
  mustSucceed(await addTranslation(db, en.id, fr.id));
  const refused = await addTranslation(db, other.id, fr.id);
  expect(refused).toMatchObject({ ok: false, code: "taken", message: expect.stringContaining("“Another”") });
  expect(await addTranslation(db, en.id, en.id)).toMatchObject({ ok: false, code: "invalid" });
  expect(await addTranslation(db, en.id, "00000000-0000-7000-8000-000000000000")).toMatchObject({ code: "missing" });
  expect(await languages(en.slug)).toEqual(["fr"]);
});

test("the audit log says who linked which stories", async () => {
  const [en, fr] = [await make("en"), await make("fr")];
  const person = await db.user.create({ data: { name: "Ada", email: "ada@example.org", role: "editor" } });
  const actor = { userId: person.id, action: "linkTranslation", requestId: "a-request" };
  mustSucceed(await runAs(actor, () => addTranslation(db, en.id, fr.id)));
  const entries = await db.auditEntry.findMany({ where: { action: "linkTranslation" } });
  expect(entries.map(({ actorName, thingId }) => [actorName, thingId]).sort()).toEqual(
    [en, fr].map(({ id }) => ["Ada", id]).sort(),
  );
});
