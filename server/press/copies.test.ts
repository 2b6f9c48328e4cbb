import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { copyFor, makeBody, perfect, sizeOf } from "./copies.ts";

const TEXT = Buffer.from("<p>The river rises in the mountains and is spent before the sea.</p>".repeat(40));

test("the same bytes in every form, each with a strong validator of its own", async () => {
  const body = await makeBody(TEXT, "text/html; charset=utf-8");
  const first = await copyFor(body, "gzip, deflate, br, zstd");
  expect(first.encoding).toBe("br");
  expect(brotliDecompressSync(first.bytes)).toEqual(TEXT);
  await perfect(body);
  const best = await copyFor(body, "gzip, deflate, br, zstd");
  expect(brotliDecompressSync(best.bytes)).toEqual(TEXT);
  expect(best.bytes.length).toBeLessThanOrEqual(first.bytes.length);
  const zipped = await copyFor(body, "gzip");
  expect(gunzipSync(zipped.bytes)).toEqual(TEXT);
  const plain = await copyFor(body, undefined);
  expect(plain.bytes).toEqual(TEXT);
  expect(plain.encoding).toBe("");
  const etags = [plain.etag, first.etag, best.etag, zipped.etag];
  expect(new Set(etags).size).toBe(4);
  for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/);
});

test.each([
  [undefined, ""],
  ["", ""],
  ["identity", ""],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0", ""],
  ["br;q=0.5", "br"],
  ["BR ; Q=0.000, GZIP", "gzip"],
  ["vibrate, gzipped", ""],
])("Accept-Encoding %s gets %s", async (header, encoding) => {
  const body = await makeBody(TEXT, "text/html");
  await perfect(body);
  expect((await copyFor(body, header)).encoding).toBe(encoding);
});

test("text takes the memory of its compressed forms alone, and who understands only gzip has it at once", async () => {
  const body = await makeBody(TEXT, "text/html");
  expect(sizeOf(body)).toBeLessThan(TEXT.length / 5);
  const zipped = await copyFor(body, "gzip");
  expect(gunzipSync(zipped.bytes)).toEqual(TEXT);
  expect(copyFor(body, "gzip")).toBe(zipped);
  for (const { bytes } of [zipped, await copyFor(body, "br")]) expect(bytes.buffer.byteLength).toBe(bytes.length);
});

test("pictures and small texts go as they are", async () => {
  for (const [bytes, type] of [
    [TEXT, "image/avif"],
    [Buffer.from("short"), "text/plain"],
  ] as const) {
    const body = await makeBody(bytes, type);
    await perfect(body);
    expect((await copyFor(body, "br")).encoding).toBe("");
  }
});
