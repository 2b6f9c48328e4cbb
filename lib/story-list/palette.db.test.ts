import { beforeAll, expect, test, vi } from "vitest";
import { makeArticle } from "@/server/testing/factories.ts";
import { testDb } from "@/server/testing/test-db.ts";
import type { DeskUser } from "../auth/current-user.ts";
import type { Db } from "../db.ts";
import type { PaletteAnswer } from "./palette-views.ts";

const request = vi.hoisted(() => ({ user: null as unknown }));
vi.mock("../auth/current-user.ts", () => ({ findUser: async () => request.user }));
vi.mock("../settings/settings-queries.ts", () => ({
  findSite: async () => ({ place: { locale: "en", timeZone: "UTC" } }),
}));

const { answerPalette } = await import("./palette-endpoint.ts");

let db: Db;
let wanda: DeskUser;
beforeAll(async () => {
  ({ db } = await testDb());
  const { id } = await db.user.create({ data: { name: "Wanda", email: "wanda@newsroom.example", role: "writer" } });
  wanda = { id, name: "Wanda", email: "wanda@newsroom.example", role: "writer", sectionIds: [], sessionId: "x" };
});

async function ask(user: DeskUser | null, query: Record<string, string> = {}) {
  request.user = user;
  return answerPalette(new Request(`http://site.example/admin/palette?${new URLSearchParams(query)}`));
}
const found = async (user: DeskUser, query?: Record<string, string>) =>
  (await (await ask(user, query)).json()) as PaletteAnswer;

test("nobody who is not signed in is told anything, and no cache keeps an answer", async () => {
  expect((await ask(null)).status).toBe(401);
  expect((await ask(wanda)).headers.get("Cache-Control")).toContain("no-store");
});

test("finds by words what one may read, the newest without words", async () => {
  const admin: DeskUser = { ...wanda, role: "admin" };
  const mine = await makeArticle(db, {
    headline: "The zephyr treaty",
    ownerId: wanda.id,
    status: "draft",
    publishedAt: null,
  });
  const other = await makeArticle(db, { headline: "The zephyr summit" });
  const headlines = async (user: DeskUser, q: string) =>
    (await found(user, { q })).stories.map(({ headline }) => headline);
  expect((await headlines(admin, "zephyr")).sort()).toEqual([other.headline, mine.headline]);
  expect(await headlines(wanda, "zephyr")).toEqual([mine.headline]);
  expect(await headlines(admin, "")).toEqual([other.headline, mine.headline]);
  expect((await found(admin, { q: "zephyr treaty" })).stories).toMatchObject([{ id: mine.id, status: "draft" }]);
});

test("tells where readers find the story that is open, unless they do not or it is somebody else's", async () => {
  const admin: DeskUser = { ...wanda, role: "admin" };
  const published = await makeArticle(db);
  const draft = await makeArticle(db, { status: "draft", publishedAt: null });
  expect((await found(admin, { story: published.id })).publicSlug).toBe(published.slug);
  expect((await found(admin, { story: draft.id })).publicSlug).toBeNull();
  expect((await found(wanda, { story: published.id })).publicSlug).toBeNull();
  expect((await found(admin, { story: "nonsense" })).publicSlug).toBeNull();
});
