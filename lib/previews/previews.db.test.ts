import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { hoursFromNow, makeArticle, makeMedia, makeTopic } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { killArticle } from "../articles/article-publishing-mutations.ts";
import { doc, image } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { saveStory } from "../revisions/story-editing-mutations.ts";
import { listPreviews } from "./preview-finder.ts";
import { findPreviewPage, isPreviewOpen, previewPath } from "./preview-links.ts";
import { createPreview, revokePreview } from "./preview-mutations.ts";
import { signPreview } from "./preview-token.ts";

let db: Db;
const bea = { id: "bea", name: "Bea Editor" };

beforeAll(async () => {
  ({ db } = await testDb());
});
beforeEach(() => {
  // Read once by lib/env, with the first link.
  vi.stubEnv("AUTH_SECRET", "0123456789abcdef0123456789abcdef");
});

async function open(articleId: string, revision: number | null = null) {
  const { id, expiresAt } = mustSucceed(await createPreview(db, { articleId, revision }, bea));
  return { id, token: previewPath(id, expiresAt).slice("/preview/".length) };
}

describe("a preview link", () => {
  test("shows the state that readers do not see yet, whole", async () => {
    const [topic, picture] = [await makeTopic(db), await makeMedia(db)];
    const { id, headline } = await makeArticle(db);
    const { token } = await open(id);
    expect((await findPreviewPage(db, token))?.story.headline).toBe(headline);
    const patch = { headline: "Prepared", topicIds: [topic.id], body: doc("New words here.", image(picture.id)) };
    mustSucceed(await saveStory(db, id, { baseVersion: 1, ...patch }, bea));
    const { story } = (await findPreviewPage(db, token)) ?? {};
    expect(story).toMatchObject({ headline: "Prepared", topics: [{ slug: topic.slug }], wordCount: 3 });
    expect(story?.bylines).toHaveLength(1);
    expect(Object.keys(story?.media ?? {})).toEqual([picture.id]);
  });

  test("to one revision goes on showing it, whatever is saved afterwards", async () => {
    const { id } = await makeArticle(db, { status: "draft", publishedAt: null });
    mustSucceed(await saveStory(db, id, { baseVersion: 1, headline: "Then" }, bea));
    const { token } = await open(id, 2);
    mustSucceed(await saveStory(db, id, { baseVersion: 2, headline: "Now" }, bea));
    expect(await findPreviewPage(db, token)).toMatchObject({ revision: 2, story: { headline: "Then" } });
  });

  test("ends when it is revoked, when its time is over, and when the story is killed", async () => {
    const story = await makeArticle(db);
    const [revoked, over, killed] = [await open(story.id), await open(story.id), await open(story.id)];
    expect(await listPreviews(db, story.id)).toHaveLength(3);
    mustSucceed(await revokePreview(db, { articleId: story.id, linkId: revoked.id }));
    expect(await isPreviewOpen(db, revoked.token)).toBe(false);
    await db.previewLink.update({
      where: { id: over.id },
      data: { createdAt: hoursFromNow(-2), expiresAt: hoursFromNow(-1) },
    });
    expect(await isPreviewOpen(db, over.token)).toBe(false);
    expect(await isPreviewOpen(db, killed.token)).toBe(true);
    mustSucceed(await killArticle(db, story.id, "Made up.", bea));
    expect(await findPreviewPage(db, killed.token)).toBeNull();
  });

  test("cannot be made up", async () => {
    const { id } = await makeArticle(db);
    const link = mustSucceed(await createPreview(db, { articleId: id }, bea));
    const forged = signPreview({ linkId: link.id, expiresAt: link.expiresAt }, "another secret of another site 1");
    expect(await isPreviewOpen(db, forged)).toBe(false);
  });
});
