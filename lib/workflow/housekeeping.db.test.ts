import { beforeAll, expect, test } from "vitest";
import { hoursFromNow, makeArticle } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { doc } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { listRevisions } from "../revisions/revision-finder.ts";
import { thinRevisions } from "../revisions/revision-retention.ts";
import { saveStory } from "../revisions/story-editing-mutations.ts";
import { scanDeadLinks } from "./dead-links.ts";

let db: Db;

beforeAll(async () => {
  ({ db } = await testDb());
});

test("dead links are found in public stories and forgotten once they answer", async () => {
  const body = doc("A [dead](/articles/gone-away) link and a [live](/archive) one.");
  const [story, draft] = [await makeArticle(db, { body }), await makeArticle(db, { body, status: "draft" })];
  await scanDeadLinks(db);
  expect(await db.deadLink.findMany()).toMatchObject([{ articleId: story.id, url: "/articles/gone-away" }]);
  await makeArticle(db, { slug: "gone-away" });
  expect(await scanDeadLinks(db)).toBe(0);
  expect(draft.status).toBe("draft");
});

test("old editing sessions are forgotten; what mattered, the newest and working copies stay", async () => {
  const people = ["Ann", "Bea", "Cleo"].map((name) => ({ id: name, name }));
  const old = (articleId: string) =>
    db.revision.updateMany({ where: { articleId, kind: "saved" }, data: { savedAt: hoursFromNow(-24 * 200) } });
  const draft = await makeArticle(db, { status: "draft", publishedAt: null });
  const published = await makeArticle(db);
  for (const [index, person] of people.entries()) {
    for (const { id } of [draft, published])
      mustSucceed(await saveStory(db, id, { baseVersion: index + 1, deck: person.name }, person));
  }
  await old(draft.id);
  await old(published.id);
  await thinRevisions(db);
  const left = async (id: string) => (await listRevisions(db, id)).map(({ kind, actorName }) => `${kind} ${actorName}`);
  expect(await left(draft.id)).toEqual(["saved Cleo"]);
  expect(await left(published.id)).toEqual(["saved Cleo", "published Standfirst"]);
});
