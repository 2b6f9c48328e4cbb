import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { hoursFromNow, makeArticle, makeMedia, makeSection, makeTopic } from "@/server/testing/factories.ts";
import { testDb } from "@/server/testing/test-db.ts";
import type { Db } from "../db.ts";
import type { Outcome } from "../errors.ts";
import type { DeskUser } from "./current-user.ts";
import { can, type Permission, ROLES } from "./permissions.ts";

/** Who asks, and from where: what a request says of itself. */
const request = vi.hoisted(() => ({ user: null as unknown, headers: {} as Record<string, string> }));
vi.mock("next/headers", () => ({ headers: async () => new Headers(request.headers) }));
vi.mock("./current-user.ts", () => ({ findUser: async () => request.user }));

type Action = ((input: unknown) => Promise<Outcome<object>>) & { permission: Permission | null };

/** Every server action there is: all exports of all files that say 'use server', whatever they are called. */
function actionFiles(): string[] {
  return ["lib", "app", "components"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .filter((file) => /^\s*["']use server["']/m.test(readFileSync(file, "utf8")));
}

const actions: { name: string; action: Action }[] = [];
for (const file of actionFiles()) {
  const exported = (await import(pathToFileURL(file).href)) as Record<string, Action>;
  for (const [name, action] of Object.entries(exported)) actions.push({ name: `${name} (${file})`, action });
}

/** What nobody has to be signed in for. */
const OPEN = ["setUp"];
const HERE = { host: "www.example.org", origin: "https://www.example.org" };
/** No action takes this: who may act is told what is wrong with it, who may not is not. */
const NONSENSE = { nonsense: true };

const person = (role: DeskUser["role"]): DeskUser => ({
  id: "0199a000-0000-7000-8000-000000000001",
  role,
  sectionIds: [],
  name: "Somebody",
  email: "somebody@example.org",
  sessionId: "0199a000-0000-7000-8000-000000000002",
});

let db: Db;
beforeAll(async () => {
  ({ db } = await testDb());
});
beforeEach(() => {
  request.headers = { ...HERE };
  request.user = null;
});

test("actions are found", () => {
  expect(actions.length).toBeGreaterThan(15);
});

describe.each(actions)("$name", ({ name, action }) => {
  test("is made by the one pattern, and names its permission", () => {
    expect(action.permission, "made by action() or openAction()").not.toBe(undefined);
    if (action.permission === null) expect(OPEN).toContain(name.split(" ")[0]);
  });

  test("refuses whoever is not signed in, and every foreign origin", async () => {
    if (action.permission !== null) expect(await action(NONSENSE)).toMatchObject({ ok: false, code: "signed_out" });
    request.user = person("admin");
    for (const foreign of [
      { host: HERE.host, origin: "https://evil.example" },
      { host: HERE.host, origin: "null" },
      { host: HERE.host, origin: `https://${HERE.host}.evil.example` },
      { host: HERE.host, "sec-fetch-site": "cross-site" },
      { host: HERE.host, "sec-fetch-site": "same-site", origin: "https://other.example.org" },
      { host: HERE.host },
    ]) {
      request.headers = foreign as Record<string, string>;
      const outcome = await action(NONSENSE);
      expect(outcome, JSON.stringify(foreign)).toMatchObject({ ok: false, code: "not_allowed" });
    }
  });

  test.each(ROLES)("asks whether a %s may", async (role) => {
    const { permission } = action;
    if (permission === null) return;
    request.user = person(role);
    const outcome = await action(NONSENSE);
    const code = outcome.ok ? "done" : outcome.code;
    if (can(person(role), permission)) expect(code).not.toBe("not_allowed");
    else expect(code).toBe("not_allowed");
  });
});

async function someone(role: DeskUser["role"], sectionIds: string[] = []) {
  const mark = crypto.randomUUID();
  const { id } = await db.user.create({ data: { name: role, email: `${mark}@example.org`, role } });
  return { ...person(role), id, sectionIds };
}

async function draftOf(ownerId: string | null, over: object = {}) {
  return makeArticle(db, { status: "draft", publishedAt: null, ownerId, ...over });
}

describe("a permission that depends on the story", async () => {
  const { binStories, moveStories, reviewStories } = await import("../story-list/story-list-actions.ts");

  test("reaches to one's own stories only", async () => {
    const writer = await someone("writer");
    const [hers, other] = [await draftOf(writer.id), await draftOf(null)];
    request.user = writer;
    const refused = [{ id: other.id, headline: other.headline, message: "This is not your story" }];
    expect(await binStories({ ids: [other.id] })).toMatchObject({ changed: [], refused });
    // One foreign story among many: it alone is left as it is.
    expect(await binStories({ ids: [hers.id, other.id] })).toMatchObject({ changed: [hers.id], refused });
    expect((await db.article.findUniqueOrThrow({ where: { id: other.id } })).binnedAt).toBeNull();
  });

  test("ends at the sections that an editor is limited to, on both ends of a move", async () => {
    const [asia, europe] = [await makeSection(db), await makeSection(db)];
    const editor = await someone("editor", [asia.id]);
    request.user = editor;
    const inside = await draftOf(null, { sectionId: asia.id });
    const outside = await draftOf(null, { sectionId: europe.id });
    const left = (story: { id: string }) => ({ changed: [], refused: [{ id: story.id }] });
    expect(await moveStories({ ids: [outside.id], sectionId: asia.id })).toMatchObject(left(outside));
    expect(await moveStories({ ids: [inside.id], sectionId: europe.id })).toMatchObject(left(inside));
    expect(await reviewStories({ ids: [inside.id], stage: "ready" })).toMatchObject({ changed: [inside.id] });
  });

  test("is asked about the step that undoing takes: a writer takes back from review, and calls nothing ready", async () => {
    const { restoreStages, submitStories } = await import("../story-list/story-list-actions.ts");
    const writer = await someone("writer");
    request.user = writer;
    const { id } = await draftOf(writer.id);
    const before = [{ id, status: "draft" as const }];
    expect(await submitStories({ ids: [id] })).toMatchObject({ changed: [id], before });
    const ready = await restoreStages({ from: "in_review", stories: [{ id, status: "ready" }] });
    expect(ready).toMatchObject({ changed: [], refused: [{ id }] });
    expect(await restoreStages({ from: "in_review", stories: before })).toMatchObject({ changed: [id] });
  });

  test("is asked about at least one story, and about no more than can be chosen", async () => {
    request.user = await someone("editor");
    const { MAX_BULK } = await import("../story-list/story-list-schema.ts");
    expect(await binStories({ ids: [] })).toMatchObject({ code: "invalid", message: "Choose at least one story" });
    const ids = Array.from({ length: MAX_BULK + 1 }, () => crypto.randomUUID());
    expect(await binStories({ ids })).toMatchObject({ message: `At most ${MAX_BULK} stories at once` });
  });

  test("is no way to take back what is published", async () => {
    request.user = await someone("editor");
    const published = await makeArticle(db);
    const outcome = await reviewStories({ ids: [published.id], stage: "draft" });
    expect(outcome).toMatchObject({ ok: true, changed: [], refused: [{ headline: published.headline }] });
    expect(await binStories({ ids: [published.id] })).toMatchObject({ changed: [] });
    expect((await db.article.findUniqueOrThrow({ where: { id: published.id } })).status).toBe("published");
  });
});

describe("a permission that depends on the picture", async () => {
  const { saveMedia, replacePicture } = await import("../media/media-actions.ts");

  async function pictureOf(uploadedById: string | null) {
    const { id } = await makeMedia(db, { uploadedById });
    return id;
  }
  async function describeIt(id: string, alt = "A ferry at a quay") {
    const { version: baseVersion } = await db.media.findUniqueOrThrow({ where: { id } });
    return saveMedia({ id, baseVersion, details: { alt } });
  }
  const SEEN = "Readers can see this picture now: ask an editor to change what is said about it";

  test.each(["contributor", "writer"] as const)("lets a %s describe what she took in, nothing else", async (role) => {
    const she = await someone(role);
    const [hers, other, toolsOwn] = [
      await pictureOf(she.id),
      await pictureOf((await someone(role)).id),
      await pictureOf(null),
    ];
    request.user = she;
    expect(await describeIt(hers)).toMatchObject({ ok: true });
    expect(await db.media.findUnique({ where: { id: hers } })).toMatchObject({ alt: "A ferry at a quay" });
    for (const id of [other, toolsOwn]) {
      const message = "Somebody else took this picture in: ask an editor to change what is said about it";
      expect(await describeIt(id)).toMatchObject({ ok: false, code: "not_allowed", message });
    }
    expect(await saveMedia({ id: crypto.randomUUID(), baseVersion: 1, details: {} })).toMatchObject({
      code: "missing",
    });
    expect(await replacePicture({ fromId: hers, toId: other })).toMatchObject({ code: "not_allowed" });
  });

  test("ends when readers see it, wherever they do, and not before", async () => {
    const she = await someone("contributor");
    request.user = she;
    const id = await pictureOf(she.id);
    await draftOf(she.id, { leadImageId: id });
    await makeArticle(db, { leadImageId: id, publishedAt: hoursFromNow(1) });
    await makeArticle(db, { leadImageId: id, embargoUntil: hoursFromNow(1) });
    expect(await describeIt(id)).toMatchObject({ ok: true });

    const refused = { ok: false, code: "not_allowed", message: SEEN };
    const uses: ((id: string) => Promise<unknown>)[] = [
      (leadImageId) => makeArticle(db, { leadImageId }),
      (socialImageId) => makeArticle(db, { socialImageId }),
      async (mediaId) => db.articleMedia.create({ data: { mediaId, articleId: (await makeArticle(db)).id } }),
      (imageId) => makeTopic(db, { imageId }),
    ];
    for (const use of uses) {
      const shown = await pictureOf(she.id);
      expect(await describeIt(shown)).toMatchObject({ ok: true });
      await use(shown);
      expect(await describeIt(shown, "Another quay"), String(use)).toMatchObject(refused);
      request.user = await someone("editor");
      expect(await describeIt(shown, "The same quay"), "an editor may").toMatchObject({ ok: true });
      request.user = she;
    }
  });
});
