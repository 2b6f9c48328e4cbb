import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeAuthor, makeMedia, makeTopic } from "../../server/testing/factories.ts";
import { hearChanges } from "../../server/testing/hear-changes.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { doc, image } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { createCampaign } from "../donations/campaign-mutations.ts";
import { mustSucceed } from "../errors.ts";
import { createPage } from "../pages/page-mutations.ts";
import { saveStory } from "../revisions/story-editing-mutations.ts";
import { readWorkingState } from "../revisions/story-state-finder.ts";
import { saveSettings } from "../settings/settings-mutations.ts";
import { countMediaNeeds, findLibraryPage } from "./media-library-finder.ts";
import { librarySchema } from "./media-library-schema.ts";
import { deleteMedia } from "./media-mutations.ts";
import { replaceMedia } from "./media-replacing.ts";
import { countMediaUses, listMediaUses } from "./media-uses.ts";

let db: Db;
let hear: () => Promise<string[]>;

beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
});

beforeEach(async () => {
  await db.article.deleteMany();
  await db.page.deleteMany();
  await db.topic.deleteMany();
  await db.author.deleteMany();
  await db.campaign.deleteMany();
  await db.siteSettings.deleteMany();
  await db.media.deleteMany();
});

/** Uses a picture in every way there is. */
async function useEverywhere(id: string) {
  const body = doc("Before", image(id));
  const story = await makeArticle(db, { headline: "The dam", leadImageId: id, socialImageId: id, body });
  await db.articleMedia.create({ data: { articleId: story.id, mediaId: id } });
  mustSucceed(await createPage(db, { slug: "about", title: "About us", body }));
  await makeTopic(db, { name: "Water", imageId: id });
  await makeAuthor(db, { name: "Lena", photoId: id });
  const campaign = { slug: "spring", name: "Spring", headline: "Give", pitch: "It helps.", currency: "EUR" };
  const amounts = { amountsOnce: [2500], amountsMonthly: [500], legalRecipient: "The Institute" };
  mustSucceed(await createCampaign(db, { ...campaign, ...amounts, imageId: id }));
  mustSucceed(await saveSettings(db, { name: "Meridian", logoId: id }));
  return story;
}

const EVERY_WAY = { lead: 1, social: 1, body: 1, page: 1, topic: 1, author: 1, campaign: 1, logo: 1, earlier: 0 };
const NO_WAY = { lead: 0, social: 0, body: 0, page: 0, topic: 0, author: 0, campaign: 0, logo: 0, earlier: 0 };

describe("where a picture is used", () => {
  test("names every way, and refuses the deletion with all of them", async () => {
    const { id } = await makeMedia(db);
    const story = await useEverywhere(id);
    expect(await countMediaUses(db, id)).toEqual(EVERY_WAY);
    const uses = await listMediaUses(db, id);
    expect(uses.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      "lead: The dam",
      "social: The dam",
      "body: The dam",
      "page: About us",
      "topic: Water",
      "author: Lena",
      "campaign: Spring",
      "logo: Meridian",
    ]);
    expect(uses[0]).toMatchObject({ id: story.id, status: "published" });
    expect(await deleteMedia(db, id)).toMatchObject({
      code: "in_use",
      message:
        "This picture cannot be deleted while it is in use: lead image of 1 story, share image of 1 story, in the text of 1 story, in the text of 1 page, picture of 1 topic, photo of 1 author, picture of 1 campaign, the site's logo",
    });
  });

  test("can be replaced everywhere, and back", async () => {
    const [old, fresh] = [await makeMedia(db), await makeMedia(db)];
    const story = await useEverywhere(old.id);
    await hear();
    expect(mustSucceed(await replaceMedia(db, old.id, fresh.id))).toMatchObject({ places: 8, canUndo: true });
    expect(await hear()).toEqual(["all"]);
    // The story's history still shows it, and must.
    expect(await countMediaUses(db, old.id)).toEqual({ ...NO_WAY, earlier: 1 });
    expect(await deleteMedia(db, old.id)).toMatchObject({
      message: "This picture cannot be deleted while it is in use: in an earlier state of 1 story",
    });
    expect(await countMediaUses(db, fresh.id)).toEqual(EVERY_WAY);
    const row = await db.article.findUniqueOrThrow({ where: { id: story.id } });
    expect(JSON.stringify(row.body)).toContain(fresh.id);
    expect(JSON.stringify(row.body)).not.toContain(old.id);
    // Somebody who writes in the story now merges instead of bringing the old picture back.
    expect(row.version).toBeGreaterThan(story.version);
    mustSucceed(await replaceMedia(db, fresh.id, old.id));
    expect(await countMediaUses(db, old.id)).toEqual(EVERY_WAY);
  });

  test("is replaced in changes that readers do not see yet, whose words stay", async () => {
    const [old, fresh] = [await makeMedia(db), await makeMedia(db)];
    const story = await makeArticle(db, { leadImageId: old.id });
    const who = { id: null, name: "Ada" };
    const changed = doc("Rewritten, not yet published.", image(old.id));
    mustSucceed(await saveStory(db, story.id, { baseVersion: 1, headline: "Changed", body: changed }, who));
    mustSucceed(await replaceMedia(db, old.id, fresh.id, who));
    expect(await readWorkingState(db, story.id)).toMatchObject({
      headline: "Changed",
      leadImageId: fresh.id,
      body: doc("Rewritten, not yet published.", image(fresh.id)),
    });
    const row = await db.article.findUniqueOrThrow({ where: { id: story.id } });
    expect(row).toMatchObject({ headline: story.headline, leadImageId: fresh.id, bodyText: story.bodyText });
  });

  test("a replacement that is shown elsewhere cannot be undone by replacing it back", async () => {
    const [old, fresh] = [await makeMedia(db), await makeMedia(db)];
    await makeTopic(db, { imageId: old.id });
    await makeTopic(db, { imageId: fresh.id });
    expect(mustSucceed(await replaceMedia(db, old.id, fresh.id))).toMatchObject({ places: 1, canUndo: false });
    expect(await replaceMedia(db, old.id, old.id)).toMatchObject({ ok: false, field: "toId" });
  });
});

describe("the library", () => {
  const find = async (wish: object) => {
    const { pictures } = await findLibraryPage(db, librarySchema.parse(wish));
    return pictures.map(({ fileName }) => fileName);
  };

  test("finds pictures that hold every word, newest first", async () => {
    await makeMedia(db, {
      fileName: "dam.jpg",
      alt: "A dam across a gorge",
      credit: "Rafael Quint",
      createdAt: hoursFromNow(-2),
    });
    await makeMedia(db, { fileName: "100%_dam.jpg", caption: "Turkish dam", createdAt: hoursFromNow(-1) });
    await makeMedia(db, { fileName: "port.jpg", licence: "CC BY 4.0" });
    expect(await find({ q: "DAM" })).toEqual(["100%_dam.jpg", "dam.jpg"]);
    expect(await find({ q: "dam quint" })).toEqual(["dam.jpg"]);
    expect(await find({ q: "%_" })).toEqual(["100%_dam.jpg"]);
    expect(await find({ q: "cc by" })).toEqual(["port.jpg"]);
    expect(await find({ q: "nothing" })).toEqual([]);
  });

  test("shows what waits for something", async () => {
    const used = await makeMedia(db, { fileName: "used.jpg" });
    await makeTopic(db, { imageId: used.id });
    await makeMedia(db, { fileName: "bare.jpg", alt: "", credit: "" });
    await makeMedia(db, { fileName: "ornament.jpg", alt: "", isDecorative: true });
    await makeMedia(db, { fileName: "ending.jpg", licenceExpiresAt: hoursFromNow(24) });
    await makeMedia(db, { fileName: "ended.jpg", licenceExpiresAt: hoursFromNow(-24) });
    await makeMedia(db, { fileName: "lasting.jpg", licenceExpiresAt: hoursFromNow(24 * 300) });
    await makeMedia(db, { fileName: "binned.jpg", alt: "", binnedAt: new Date() });
    expect(await find({ filter: "undescribed" })).toEqual(["bare.jpg"]);
    expect(await find({ filter: "uncredited" })).toEqual(["bare.jpg"]);
    expect((await find({ filter: "expiring" })).sort()).toEqual(["ended.jpg", "ending.jpg"]);
    expect(await find({ filter: "unused" })).not.toContain("used.jpg");
    expect(await find({ filter: "binned" })).toEqual(["binned.jpg"]);
    expect(await find({ filter: "no such" })).not.toContain("binned.jpg");
    expect(await countMediaNeeds(db)).toEqual({ undescribed: 1, expiring: 1, expired: 1 });
  });

  test("is paged; a page beyond the end gives the last", async () => {
    for (let i = 0; i < 5; i++) await makeMedia(db, { createdAt: hoursFromNow(-i), fileName: `${i}.jpg` });
    const page = await findLibraryPage(db, librarySchema.parse({ page: "9" }), 2);
    expect(page).toMatchObject({ total: 5, pages: 3, page: 3, pictures: [{ fileName: "4.jpg" }] });
  });
});
