import { expect, test } from "vitest";
import { respondWithMedia } from "./media-response.ts";
import type { MediaStorage } from "./media-storage.ts";
import { mediaKey } from "./media-urls.ts";

const key = mediaKey("cd".repeat(32), 320, "avif");
const bytes = new Uint8Array([0, 1, 2, 3]);
const asked: string[] = [];
const storage: MediaStorage = {
  put: async () => {},
  has: async (wanted) => wanted === key,
  get: async (wanted) => {
    asked.push(wanted);
    return wanted === key ? bytes : null;
  },
  remove: async () => {},
};

function ask(path: string, headers: Record<string, string> = {}) {
  return respondWithMedia(path, new Request(`http://localhost/media/${path}`, { headers }), storage);
}

test("serves a variant for ever", async () => {
  const response = await ask(key);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "image/avif",
    "content-length": "4",
    "x-content-type-options": "nosniff",
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

test("answers 304 to whoever has it, without reading it", async () => {
  const etag = (await ask(key)).headers.get("ETag") ?? "";
  asked.length = 0;
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
    expect((await ask(key, { "If-None-Match": held })).status).toBe(304);
  }
  expect(asked).toEqual([]);
});

test("a 404 is short-lived, and a wrong name never reaches the storage", async () => {
  const unknown = await ask(mediaKey("ef".repeat(32), 320, "avif"));
  asked.length = 0;
  const wrong = [
    `${key}.bak`,
    "../../etc/passwd",
    "",
    `${key}/x`,
    key.replace("avif", "svg"),
    key.replace("/320", "/-1"),
  ];
  for (const response of [unknown, ...(await Promise.all(wrong.map((path) => ask(path))))]) {
    expect(response.status).toBe(404);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=60");
  }
  expect(asked).toEqual([]);
});
