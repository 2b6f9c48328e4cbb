import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { createMedia, deleteMedia, updateMedia } from "./media-mutations.ts";
import type { MediaStorage } from "./media-storage.ts";

let db: Db;
beforeAll(async () => {
  ({ db } = await testDb());
});

const files = new Map<string, Uint8Array>();
const puts: string[] = [];
const storage: MediaStorage = {
  put: async (key, bytes) => {
    puts.push(key);
    files.set(key, bytes);
  },
  get: async (key) => files.get(key) ?? null,
  has: async (key) => files.has(key),
  remove: async (key) => {
    files.delete(key);
  },
};
beforeEach(() => {
  puts.length = 0;
});

let shade = 0;
/** A picture that no other test uses. */
function newPicture(): Promise<Buffer> {
  shade += 1;
  const background = { r: shade, g: 40, b: 90 };
  return sharp({ create: { width: 700, height: 400, channels: 3, background } })
    .png()
    .toBuffer();
}

const details = { alt: "A dam across a gorge", credit: "Rafael Quint / Meridian" };

function create(bytes: Uint8Array, more: object = {}) {
  return createMedia(db, { ...details, bytes, fileName: "dam.png", ...more }, storage);
}

describe("taking a picture in", () => {
  test("stores its variants and then its row", async () => {
    const { id, hash, isNew } = await create(await newPicture());
    expect(isNew).toBe(true);
    const row = await db.media.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      ...details,
      hash,
      width: 700,
      height: 400,
      widths: [320, 640, 700],
      fileName: "dam.png",
    });
    expect(row.placeholder).toMatch(/^data:image\/webp/);
    const keys = row.widths.flatMap((width) => [
      `${hash.slice(0, 32)}/${width}.avif`,
      `${hash.slice(0, 32)}/${width}.webp`,
    ]);
    expect(puts).toEqual(keys);
  });

  test("gives the same row for the same file, also when both come at once", async () => {
    const bytes = await newPicture();
    const both = await Promise.all([create(bytes), create(bytes, { alt: "Said otherwise" })]);
    const again = await create(bytes, { fileName: "copy.png" });
    expect(new Set([...both, again].map(({ id }) => id)).size).toBe(1);
    expect([...both, again].filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test("does not encode again what is stored, and mends what is missing", async () => {
    const bytes = await newPicture();
    const { id, hash } = await create(bytes);
    const lost = `${hash.slice(0, 32)}/640.webp`;
    files.delete(lost);
    puts.length = 0;
    expect(await create(bytes)).toEqual({ id, hash, isNew: false });
    expect(puts).toEqual([lost]);
    await db.media.delete({ where: { id } });
    puts.length = 0;
    expect(await create(bytes)).toMatchObject({ hash, isNew: true });
    expect(puts).toEqual([]);
  });

  test("leaves no row when storing fails", async () => {
    const full: MediaStorage = { ...storage, put: () => Promise.reject(new Error("disk full")) };
    const bytes = await newPicture();
    const before = await db.media.count();
    await expect(createMedia(db, { ...details, bytes, fileName: "a.png" }, full)).rejects.toThrow("disk full");
    expect(await db.media.count()).toBe(before);
  });

  test("refuses wrong files and details before anything is stored", async () => {
    await expect(create(Buffer.from("hello"))).rejects.toMatchObject({ code: "not_a_picture" });
    await expect(create((await newPicture()).subarray(0, 200))).rejects.toMatchObject({ code: "damaged" });
    await expect(create(await newPicture(), { alt: " " })).rejects.toThrow("for those who cannot see it");
    expect(puts).toEqual([]);
  });
});

describe("changing and deleting", () => {
  test("an update changes what is said and announces it", async () => {
    const { id } = await create(await newPicture());
    await updateMedia(db, id, { alt: "A dam at dawn", creditUrl: "https://example.org/quint", focalX: 0.2 });
    expect(await db.media.findUniqueOrThrow({ where: { id } })).toMatchObject({
      alt: "A dam at dawn",
      credit: "",
      creditUrl: "https://example.org/quint",
      focalX: 0.2,
    });
    await expect(updateMedia(db, "00000000-0000-7000-8000-000000000000", details)).rejects.toMatchObject({
      code: "missing",
    });
  });

  test("a used picture stays, and its uses are named", async () => {
    const { id, hash } = await create(await newPicture());
    const { id: sectionId } = await db.section.create({ data: { slug: "europe", name: "Europe" } });
    const body = { type: "doc", content: [] };
    for (const slug of ["one", "two"]) {
      await db.article.create({
        data: { slug, headline: slug, body, contentType: "news", sectionId, leadImageId: id },
      });
    }
    await db.author.create({ data: { slug: "lena", name: "Lena", photoId: id } });
    await expect(deleteMedia(db, id, storage)).rejects.toThrow(
      "This picture cannot be deleted while it is in use: lead image of 2 stories, photo of 1 author.",
    );
    expect(files.has(`${hash.slice(0, 32)}/320.avif`)).toBe(true);
  });

  test("an unused picture goes with its files", async () => {
    const { id, hash } = await create(await newPicture());
    await deleteMedia(db, id, storage);
    expect([...files.keys()].filter((key) => key.startsWith(hash.slice(0, 32)))).toEqual([]);
    await expect(deleteMedia(db, id, storage)).rejects.toMatchObject({ code: "missing" });
  });
});
