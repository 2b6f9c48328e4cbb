import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hearChanges } from "../../server/testing/hear-changes.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { findMissingCrop } from "./media-catch-up.ts";
import { findPicture, listLookAlikes } from "./media-library-finder.ts";
import {
  BIN_DAYS,
  binMedia,
  createMedia,
  deleteMedia,
  emptyMediaBin,
  restoreMedia,
  updateMedia,
} from "./media-mutations.ts";
import type { MediaStorage } from "./media-storage.ts";
import { type MediaRequest, parseMediaKey } from "./media-urls.ts";

let db: Db;
let hear: () => Promise<string[]>;
beforeAll(async () => {
  const test = await testDb();
  db = test.db;
  hear = await hearChanges(test.url);
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

function tryCreate(bytes: Uint8Array, more: object = {}) {
  return createMedia(db, { ...details, bytes, fileName: "dam.png", ...more }, storage);
}

async function create(bytes: Uint8Array, more: object = {}) {
  const { id, hash, isNew } = mustSucceed(await tryCreate(bytes, more));
  return { id, hash, isNew };
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
      widths: [320, 480, 700],
      fileName: "dam.png",
    });
    expect(row.placeholder).toMatch(/^data:image\/webp/);
    const keys = row.widths.flatMap((width) => [
      `${hash.slice(0, 32)}/${width}.avif`,
      `${hash.slice(0, 32)}/${width}.webp`,
    ]);
    const crops = ["1x1", "4x3", "16x9"].map((shape) => `${hash.slice(0, 32)}/${shape}-50-50.jpeg`);
    expect(puts).toEqual([...keys, ...crops, `${hash.slice(0, 32)}/original.png`]);
    const { width, height } = await sharp(files.get(crops[2] ?? "")).metadata();
    expect({ width, height }).toEqual({ width: 700, height: 394 });
  });

  test("keeps the original at its full size, without what a camera writes into it", async () => {
    const bytes = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: "#7a8f5b" } })
      .withExif({ IFD0: { Copyright: "Quint" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 18/1 0/1" } })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { hash } = await create(bytes, { fileName: "field.jpg" });
    const original = await sharp(files.get(`${hash.slice(0, 32)}/original.jpg`)).metadata();
    expect(original).toMatchObject({ format: "jpeg", width: 2400, height: 1600 });
    expect([original.exif, original.iptc, original.xmp]).toEqual([undefined, undefined, undefined]);
  });

  test("comes in undescribed, to be described afterwards", async () => {
    const { id } = await create(await newPicture(), { alt: "" });
    expect(await findPicture(db, id)).toMatchObject({ alt: "", isUndescribed: true });
    expect(await updateMedia(db, id, { alt: " " })).toMatchObject({ ok: false, field: "alt" });
    mustSucceed(await updateMedia(db, id, { alt: "", isDecorative: true }));
    expect(await findPicture(db, id)).toMatchObject({ isUndescribed: false, version: 2 });
  });

  test("tells of pictures that look the same in another size and format", async () => {
    const shapes = Array.from({ length: 12 }, (_, i) => {
      const [x, y] = [(i * 271) % 900, (i * 167) % 600];
      return `<circle cx="${x}" cy="${y}" r="${60 + i * 8}" fill="hsl(${i * 40} 60% ${20 + i * 6}%)"/>`;
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">${shapes.join("")}</svg>`;
    const scene = await sharp(Buffer.from(svg)).flatten({ background: "#dde" }).png().toBuffer();
    const one = await create(scene);
    const other = await create(await sharp(scene).resize(500).jpeg({ quality: 60 }).toBuffer());
    const different = await sharp(scene).flop().rotate(180).png().toBuffer();
    await create(different);
    expect(other.isNew).toBe(true);
    expect((await listLookAlikes(db, other.id)).map(({ id }) => id)).toEqual([one.id]);
  });

  test("gives the same row for the same file, also when both come at once", async () => {
    const bytes = await newPicture();
    const both = await Promise.all([create(bytes), create(bytes, { alt: "Said otherwise" })]);
    const again = await create(bytes, { fileName: "copy.png" });
    expect(new Set([...both, again].map(({ id }) => id)).size).toBe(1);
    expect([...both, again].filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test("remembers who brought it in first", async () => {
    const [first, second] = await Promise.all(
      ["first", "second"].map((name) =>
        db.user.create({ data: { name, email: `${crypto.randomUUID()}@example.org` } }),
      ),
    );
    const bytes = await newPicture();
    const { id } = await create(bytes, { uploadedById: first?.id });
    await create(bytes, { uploadedById: second?.id });
    const uploader = async () => (await db.media.findUniqueOrThrow({ where: { id } })).uploadedById;
    expect(await uploader()).toBe(first?.id);
    await db.user.delete({ where: { id: first?.id ?? "" } });
    expect(await uploader()).toBeNull();
  });

  test("does not encode again what is stored, and mends what is missing", async () => {
    const bytes = await newPicture();
    const { id, hash } = await create(bytes);
    const lost = `${hash.slice(0, 32)}/480.webp`;
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
    const why = async (bytes: Uint8Array, more = {}) => {
      const outcome = await tryCreate(bytes, more);
      return outcome.ok ? "taken" : [outcome.code, outcome.field, outcome.message.slice(0, 27)];
    };
    expect(await why(Buffer.from("hello"))).toEqual(["invalid", "file", "This file is not a picture:"]);
    expect(await why((await newPicture()).subarray(0, 200))).toEqual([
      "invalid",
      "file",
      "The file is damaged or inco",
    ]);
    expect(await why(await newPicture(), { focalX: 2 })).toEqual(["invalid", "focalX", "Between 0 and 1"]);
    expect(puts).toEqual([]);
  });
});

describe("changing and deleting", () => {
  test("an update changes what is said and announces it", async () => {
    const { id } = await create(await newPicture());
    await hear();
    const input = { baseVersion: 1, alt: "A dam at dawn", creditUrl: "https://example.org/quint", focalX: 0.2 };
    mustSucceed(await updateMedia(db, id, input));
    expect(await hear()).toEqual(["all"]);
    expect(await db.media.findUniqueOrThrow({ where: { id } })).toMatchObject({
      alt: "A dam at dawn",
      credit: "",
      creditUrl: "https://example.org/quint",
      focalX: 0.2,
    });
    expect(await updateMedia(db, "00000000-0000-7000-8000-000000000000", details)).toMatchObject({ code: "missing" });
  });

  test("a save that is based on an older one is refused and announces nothing", async () => {
    const { id } = await create(await newPicture());
    mustSucceed(await updateMedia(db, id, { ...details, baseVersion: 1, caption: "First" }));
    await hear();
    expect(await updateMedia(db, id, { ...details, baseVersion: 1, caption: "Second" })).toMatchObject({
      code: "stale",
      currentVersion: 2,
    });
    expect(await hear()).toEqual([]);
    expect(await db.media.findUnique({ where: { id } })).toMatchObject({ caption: "First" });
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
    const refused = {
      ok: false,
      code: "in_use",
      message: "This picture cannot be deleted while it is in use: lead image of 2 stories, photo of 1 author",
    };
    expect(await deleteMedia(db, id, storage)).toMatchObject(refused);
    expect(await binMedia(db, id)).toMatchObject(refused);
    expect(files.has(`${hash.slice(0, 32)}/320.avif`)).toBe(true);
  });

  test("an unused picture goes with its files", async () => {
    const { id, hash } = await create(await newPicture());
    mustSucceed(await deleteMedia(db, id, storage));
    expect([...files.keys()].filter((key) => key.startsWith(hash.slice(0, 32)))).toEqual([]);
    expect(await deleteMedia(db, id, storage)).toMatchObject({ code: "missing" });
  });

  test("a deleted picture waits in the bin for a month; one that came into use there comes back", async () => {
    const [back, used, old] = [
      await create(await newPicture()),
      await create(await newPicture()),
      await create(await newPicture()),
    ];
    for (const { id } of [back, used, old]) mustSucceed(await binMedia(db, id));
    mustSucceed(await restoreMedia(db, back.id));
    expect(await emptyMediaBin(db, storage)).toBe(0);
    await db.media.updateMany({
      where: { binnedAt: { not: null } },
      data: { binnedAt: new Date(Date.now() - (BIN_DAYS + 1) * 86_400_000) },
    });
    await db.topic.create({ data: { slug: "dams", name: "Dams", imageId: used.id } });
    expect(await emptyMediaBin(db, storage)).toBe(1);
    const left = await db.media.findMany({ where: { id: { in: [back.id, used.id, old.id] } }, orderBy: { id: "asc" } });
    expect(left.map(({ id, binnedAt }) => [id, binnedAt])).toEqual([
      [back.id, null],
      [used.id, null],
    ]);
  });

  test("the same file again takes a picture out of the bin", async () => {
    const bytes = await newPicture();
    const { id } = await create(bytes);
    mustSucceed(await binMedia(db, id));
    expect(await create(bytes)).toMatchObject({ id, isNew: false });
    expect(await db.media.findUnique({ where: { id } })).toMatchObject({ binnedAt: null });
  });
});

describe("crops that are not stored", () => {
  const ask = (key: string) => findMissingCrop(db, parseMediaKey(key) as MediaRequest, storage);

  test("are cut from the widest variant when they are first asked for, and kept", async () => {
    const { hash } = await create(await newPicture());
    const key = `${hash.slice(0, 32)}/4x3-50-50.jpeg`;
    files.delete(key);
    puts.length = 0;
    const [found, again] = await Promise.all([ask(key), ask(key)]);
    expect(puts).toEqual([key]);
    expect(again).toEqual(found);
    expect(await sharp(files.get(key)).metadata()).toMatchObject({ format: "jpeg", width: 533, height: 400 });
  });

  test("move with the focal point, and only the one that is wanted is ever cut", async () => {
    const { id, hash } = await create(await newPicture());
    const at = (focal: string) => `${hash.slice(0, 32)}/1x1-${focal}.jpeg`;
    mustSucceed(await updateMedia(db, id, { ...details, focalX: 0.2 }, storage));
    expect(files.has(at("50-50"))).toBe(false);
    puts.length = 0;
    expect(await ask(at("50-50"))).toEqual({ movedTo: at("20-50") });
    expect(await ask(at("77-3"))).toEqual({ movedTo: at("20-50") });
    expect(puts).toEqual([]);
    expect(await ask(at("20-50"))).toHaveProperty("bytes");
    expect(await ask(`${"0".repeat(32)}/1x1-50-50.jpeg`)).toBeNull();
  });
});
