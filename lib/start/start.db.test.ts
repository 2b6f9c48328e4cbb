import { beforeAll, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeAuthor, makeMedia } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { addNote, resolveNote } from "../notes/note-mutations.ts";
import { saveStory } from "../revisions/story-editing-mutations.ts";
import {
  listEarned,
  listInState,
  listNotesTo,
  listOwn,
  listPictureTroubles,
  listPrepared,
  listScheduled,
} from "./start-finder.ts";

let db: Db;
let ann: { id: string; name: string };
const bea = { id: "bea", name: "Bea Editor" };

beforeAll(async () => {
  ({ db } = await testDb());
  ann = await db.user.create({ data: { name: "Ann Author", email: "ann@newsroom.example", role: "writer" } });
});

test("what waits: own drafts, what is in review in one's sections, prepared changes, notes", async () => {
  const draft = await makeArticle(db, { status: "draft", publishedAt: null, ownerId: ann.id });
  const review = await makeArticle(db, { status: "in_review", publishedAt: null });
  const published = await makeArticle(db);
  mustSucceed(await saveStory(db, published.id, { baseVersion: 1, deck: "Prepared" }, bea));
  expect((await listOwn(db, ann.id)).map(({ id }) => id)).toEqual([draft.id]);
  expect((await listInState(db, "in_review", [])).map(({ id }) => id)).toEqual([review.id]);
  expect(await listInState(db, "in_review", [draft.sectionId])).toEqual([]);
  expect((await listPrepared(db)).map(({ id }) => id)).toEqual([published.id]);

  const mentions = [ann.id];
  const note = mustSucceed(await addNote(db, { articleId: draft.id, text: "Look", mentions }, bea, async () => {}));
  expect(await listNotesTo(db, ann.id)).toMatchObject([{ id: draft.id, note: "Bea Editor: Look" }]);
  mustSucceed(await resolveNote(db, { articleId: draft.id, noteId: note.id, isResolved: true }, bea));
  expect(await listNotesTo(db, ann.id)).toEqual([]);
});

test("what comes, soonest first", async () => {
  const [later, sooner] = [
    await makeArticle(db, { publishedAt: hoursFromNow(9) }),
    await makeArticle(db, { publishedAt: hoursFromNow(3) }),
  ];
  expect((await listScheduled(db)).map(({ id }) => id)).toEqual([sooner.id, later.id]);
});

test("what is broken: licences that end within a month, of pictures that readers see", async () => {
  const [soon, late, unseen] = [
    await makeMedia(db, { licenceExpiresAt: hoursFromNow(24 * 10) }),
    await makeMedia(db, { licenceExpiresAt: hoursFromNow(24 * 60) }),
    await makeMedia(db, { licenceExpiresAt: hoursFromNow(24) }),
  ];
  await makeArticle(db, { leadImageId: soon.id });
  await makeArticle(db, { leadImageId: late.id });
  await makeArticle(db, { leadImageId: unseen.id, status: "draft", publishedAt: null });
  expect(await listPictureTroubles(db)).toMatchObject([{ id: soon.id, trouble: "licence" }]);
  // Also what stands beside stories.
  const photo = await makeMedia(db, { licenceExpiresAt: hoursFromNow(24 * 5) });
  await makeAuthor(db, { photoId: photo.id });
  expect(await listPictureTroubles(db)).toMatchObject([{ id: photo.id }, { id: soon.id }]);
});

test("what came in, by day and currency", async () => {
  expect(await listEarned(db, 7)).toEqual([]);
  const campaign = await db.campaign.create({
    data: {
      slug: "c",
      name: "C",
      headline: "H",
      pitch: "P",
      legalRecipient: "R",
      currency: "EUR",
      amountsOnce: [1],
      amountsMonthly: [1],
    },
  });
  for (const [amount, hours] of [
    [1000, 0],
    [500, 0],
    [700, -24],
  ] as const)
    await db.gift.create({
      data: {
        linkKey: "k",
        frequency: "once",
        status: "paid",
        currency: "EUR",
        amount,
        paidAmount: amount,
        paidAt: hoursFromNow(hours),
        campaignId: campaign.id,
        provider: "demo",
      },
    });
  const [earned] = await listEarned(db, 3);
  expect(earned).toMatchObject({ currency: "EUR", total: 2200 });
  expect(earned?.days.map(({ amount }) => amount)).toEqual([0, 700, 1500]);
});
