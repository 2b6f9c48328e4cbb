import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diskStorage } from "./media-storage.ts";
import { mediaKey, mediaPath, parseMediaKey } from "./media-urls.ts";

const hash = "0123456789abcdef".repeat(4);
const key = mediaKey(hash, 640, "avif");
const bytes = new Uint8Array([1, 2, 3]);

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "standfirst-media-"));
});
afterAll(() => rm(directory, { recursive: true }));

describe("disk storage", () => {
  test("keeps, finds and removes a variant, and leaves no unfinished file", async () => {
    const storage = diskStorage(directory);
    expect(await storage.has(key)).toBe(false);
    expect(await storage.get(key)).toBeNull();
    await storage.put(key, bytes, "image/avif");
    await storage.put(key, bytes, "image/avif");
    expect(await storage.has(key)).toBe(true);
    expect(new Uint8Array((await storage.get(key)) ?? [])).toEqual(bytes);
    expect(await readdir(join(directory, hash.slice(0, 32)))).toEqual(["640.avif"]);
    await storage.remove(key);
    await storage.remove(key);
    expect(await storage.has(key)).toBe(false);
  });

  test.each([
    "../secret",
    "/etc/passwd",
    `${hash.slice(0, 32)}/../../x.webp`,
    `${hash.slice(0, 32)}/1.webp\0`,
    "",
    "a/b",
  ])("%j is refused before it becomes a path", async (wrong) => {
    const storage = diskStorage(directory);
    expect(() => storage.get(wrong)).toThrow("is not the key of a stored picture");
    await expect(storage.put(wrong, bytes, "image/webp")).rejects.toThrow("is not the key of a stored picture");
    await expect(storage.has(wrong)).rejects.toThrow("is not the key of a stored picture");
  });
});

describe("addresses of variants", () => {
  test("are read back strictly", () => {
    expect(parseMediaKey(mediaPath(hash, 640, "webp").replace("/media/", ""))).toEqual({
      key: mediaKey(hash, 640, "webp"),
      format: "webp",
      crop: null,
    });
    const prefix = hash.slice(0, 32);
    for (const wrong of [
      `${prefix}/0640.webp`,
      `${prefix}/640.png`,
      `${prefix.toUpperCase()}/640.webp`,
      `${prefix}//640.webp`,
    ]) {
      expect(parseMediaKey(wrong)).toBeNull();
    }
  });
});
