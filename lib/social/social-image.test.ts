import sharp from "sharp";
import { beforeEach, expect, test, vi } from "vitest";
import { log } from "../log.ts";
import { mediaKey } from "../media/media-urls.ts";
import { cardKey, cardPath, storyCard } from "../seo/social-card.ts";
import "../seo/testing/the-site.ts";
import { PICTURE, siteView, storyView } from "../seo/testing/views.ts";
import type { DrawWords } from "./social-image.ts";
import { respondWithCard } from "./social-response.ts";
import { settable } from "./social-text.ts";

const site = siteView();
const card = storyCard(storyView(), site);
const path = ["articles", "who-owns-the-river"];

const files = new Map<string, Uint8Array>();
const storage = {
  put: async (key: string, bytes: Uint8Array) => void files.set(key, bytes),
  get: async (key: string) => files.get(key) ?? null,
  has: async (key: string) => files.has(key),
  remove: async (key: string) => void files.delete(key),
};

const colour = (background: string, width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background } });

let drawn = 0;
const draw: DrawWords = async (_, width) => {
  drawn += 1;
  return colour("#ffffff", width, 630).png().toBuffer();
};

beforeEach(async () => {
  drawn = 0;
  files.clear();
  files.set(mediaKey(PICTURE.hash, 1920, "webp"), await colour("#0000ff", 1920, 1280).webp().toBuffer());
});

function ask(name: string, { find = async () => card as typeof card | null, by = draw, headers = {} } = {}) {
  const request = new Request(`http://localhost/media/social/${name}`, { headers });
  return respondWithCard([...path, name], request, storage, { find, draw: by });
}
const name = cardKey(card).replace("social/", "");

test("draws words and picture once, and keeps them under the name of what they show", async () => {
  const [first, second] = await Promise.all([ask(name), ask(name)]);
  expect(drawn).toBe(1);
  const bytes = Buffer.from(await first.arrayBuffer());
  expect(Buffer.from(await second.arrayBuffer()).equals(bytes)).toBe(true);
  expect(bytes.byteLength).toBeLessThan(300_000);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  const right = await sharp(bytes).extract({ left: 1000, top: 300, width: 1, height: 1 }).raw().toBuffer();
  expect(right[2]).toBeGreaterThan(240);
  expect(right[0]).toBeLessThan(20);
  expect(first.headers.get("Cache-Control")).toContain("immutable");
  const again = await ask(name, { headers: { "If-None-Match": first.headers.get("ETag") ?? "" } });
  expect(again.status).toBe(304);
});

test("is light whatever it shows, with its words and without", async () => {
  vi.spyOn(log(), "error").mockImplementation(() => {});
  const noise = { type: "gaussian" as const, mean: 128, sigma: 90 };
  const worst = sharp({ create: { width: 1920, height: 1280, channels: 3, background: "#000000", noise } });
  files.set(mediaKey(PICTURE.hash, 1920, "webp"), await worst.webp({ quality: 100 }).toBuffer());
  const failing: DrawWords = async () => {
    throw new Error("No face");
  };
  for (const by of [failing, draw]) {
    const bytes = await (await ask(name, { by })).arrayBuffer();
    expect(bytes.byteLength).toBeLessThan(300_000);
    expect(bytes.byteLength).toBeGreaterThan(50_000);
  }
});

test("a page that readers cannot see has none, whatever is stored", async () => {
  await ask(name);
  expect((await ask(name, { find: async () => null })).status).toBe(404);
  expect((await ask("no-name.jpeg")).status).toBe(404);
});

test("a name that the page had once leads to its present one", async () => {
  const answer = await ask(`${"0".repeat(32)}.jpeg`);
  expect(answer.status).toBe(307);
  expect(answer.headers.get("Location")).toBe(cardPath("/articles/who-owns-the-river", card));
  expect(drawn).toBe(0);
});

test("another headline, picture, focal point or accent is another card", () => {
  const others = [
    storyCard(storyView({ headline: "Another" }), site),
    storyCard(storyView({ socialTitle: "Another" }), site),
    storyCard(storyView({ image: { ...PICTURE, focalX: 0.3 } }), site),
    storyCard(storyView({ image: null }), site),
    storyCard(storyView(), siteView({ accent: "#000000" })),
  ].map(cardKey);
  expect(new Set([cardKey(card), ...others]).size).toBe(5);
});

test("when the words cannot be drawn the picture stands in, or the magazine's colour, for a minute", async () => {
  vi.spyOn(log(), "error").mockImplementation(() => {});
  const by: DrawWords = async () => {
    throw new Error("No face");
  };
  const answer = await ask(name, { by });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("public, max-age=60");
  expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({
    format: "jpeg",
    width: 1200,
    height: 630,
  });
  expect(files.size).toBe(1);
  files.clear();
  expect(await sharp(await (await ask(name, { by })).arrayBuffer()).metadata()).toMatchObject({
    width: 1200,
    height: 630,
  });
});

test("only letters of the bundled face are set", () => {
  expect(settable("  “Łódź” – naïve…\n№ 5 🕊 ")).toBe("“Łódź” – naïve… 5");
  expect(settable("Кому принадлежит река?")).toBeNull();
  expect(settable("عربي")).toBeNull();
  expect(settable("Nguye\u0302\u0303n")).toBe("Nguyễn");
});
