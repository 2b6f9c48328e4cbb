import { beforeAll, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeMedia } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { killArticle } from "../articles/article-publishing-mutations.ts";
import { doc, image, p } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { saveStory } from "../revisions/story-editing-mutations.ts";
import { findChecklist } from "./checklist-finder.ts";
import type { ChecklistSettings } from "./checklist-schema.ts";
import { publishPrepared, publishStory, scheduleStory } from "./workflow-mutations.ts";

let db: Db;
const bea = { id: "bea", name: "Bea Editor" };
const DRAFT = { status: "ready", publishedAt: null, headline: "A headline that says enough" } as const;

beforeAll(async () => {
  ({ db } = await testDb());
  await db.siteSettings.create({ data: { name: "M" } });
});

const set = (checklist: ChecklistSettings) => db.siteSettings.update({ where: { id: 1 }, data: { checklist } });
const rules = async (id: string) => (await findChecklist(db, id)).map(({ rule, level }) => `${rule} ${level}`);
const stateOf = (id: string) => db.article.findUniqueOrThrow({ where: { id } });

describe("the checklist", () => {
  test("finds nothing wrong with a whole story", async () => {
    const picture = await makeMedia(db, { licenceExpiresAt: hoursFromNow(24) });
    const { slug } = await makeArticle(db);
    const body = doc(`See [this](/articles/${slug}) and [that](https://example.org/x).`, image(picture.id));
    const { id } = await makeArticle(db, { ...DRAFT, body, leadImageId: picture.id });
    expect(await findChecklist(db, id)).toEqual([]);
  });

  test("finds each thing that is missing", async () => {
    const past = await makeMedia(db, { credit: "", licenceExpiresAt: hoursFromNow(-1) });
    const killed = await makeArticle(db);
    mustSucceed(await killArticle(db, killed.id, "Made up."));
    const moved = await makeArticle(db);
    await db.redirect.create({ data: { fromPath: "/articles/moved", toPath: `/articles/${moved.slug}` } });
    const body = doc(
      "A [dead](/articles/nowhere), a [killed](/articles/KILLED), a [moved](/articles/moved) and an [own](/media/x.avif) link.".replace(
        "KILLED",
        killed.slug,
      ),
      p("Twice [dead](/articles/nowhere)."),
      image(past.id),
    );
    const { id } = await makeArticle(db, {
      ...DRAFT,
      headline: "Short",
      deck: "",
      slug: "untitled-3",
      body,
      authorIds: [],
      embargoUntil: hoursFromNow(48),
    });
    await db.origin.create({ data: { articleId: id, publisher: "P", url: "https://example.org", policy: "ours" } });
    const findings = await findChecklist(db, id);
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      "byline blocks",
      "address blocks",
      "origin blocks",
      "origin blocks",
      "headline warns",
      "deck warns",
      "credit warns",
      "licence warns",
      "links warns",
      "links warns",
      "embargo warns",
    ]);
    const links = findings.filter(({ rule }) => rule === "links").map(({ message }) => message);
    expect(links.join(" ")).toContain("/articles/nowhere");
    expect(links.join(" ")).toContain(`/articles/${killed.slug}`);
  });

  test("blocks and warns as the settings say", async () => {
    const { id } = await makeArticle(db, { ...DRAFT, deck: "", authorIds: [] });
    expect(await rules(id)).toEqual(["byline blocks", "deck warns"]);
    await set({ deck: "blocks", byline: "off" });
    expect(await rules(id)).toEqual(["deck blocks"]);
    const refused = await publishStory(db, { id, baseVersion: 1 }, bea);
    expect(refused).toMatchObject({ ok: false, message: "There is no deck", field: "deck" });
    expect((await stateOf(id)).status).toBe("ready");
    await set({});
  });
});

describe("publishing", () => {
  test("does not publish unseen what somebody else has saved since", async () => {
    const { id } = await makeArticle(db, DRAFT);
    mustSucceed(await saveStory(db, id, { baseVersion: 1, deck: "Changed" }, bea));
    expect(await publishStory(db, { id, baseVersion: 1 }, bea)).toMatchObject({ code: "stale", currentVersion: 2 });
    mustSucceed(await publishStory(db, { id, baseVersion: 2 }, bea));
    expect((await stateOf(id)).status).toBe("published");
  });

  test("of prepared changes obeys the checklist too", async () => {
    const { id } = await makeArticle(db);
    mustSucceed(await saveStory(db, id, { baseVersion: 1, bylines: [], headline: "Prepared, and long enough" }, bea));
    expect(await publishPrepared(db, { id, baseVersion: 2 }, bea)).toMatchObject({ ok: false, field: "bylines" });
    expect((await stateOf(id)).headline).not.toContain("Prepared");
  });

  test("is for an editor only ahead: a time to come, of a story that no reader sees", async () => {
    const { id } = await makeArticle(db, DRAFT);
    expect(await scheduleStory(db, { id, baseVersion: 1 }, bea)).toMatchObject({ ok: false, field: "at" });
    const past = { id, baseVersion: 1, at: hoursFromNow(-1) };
    expect(await scheduleStory(db, past, bea)).toMatchObject({ ok: false, field: "at" });
    const at = hoursFromNow(3);
    mustSucceed(await scheduleStory(db, { id, baseVersion: 1, at }, bea));
    expect((await stateOf(id)).visibleFrom).toEqual(at);
    mustSucceed(await scheduleStory(db, { id, baseVersion: 2, at: hoursFromNow(4) }, bea));
    const embargoed = { id, baseVersion: 3, at: hoursFromNow(-1), embargoUntil: hoursFromNow(2) };
    mustSucceed(await scheduleStory(db, embargoed, bea));
    const lifted = { ...embargoed, baseVersion: 4, embargoUntil: null };
    expect(await scheduleStory(db, lifted, bea)).toMatchObject({ ok: false, field: "at" });
    mustSucceed(await publishStory(db, lifted, bea));
    const seen = await makeArticle(db);
    expect(await scheduleStory(db, { id: seen.id, baseVersion: 1, at }, bea)).toMatchObject({ code: "not_allowed" });
  });
});
