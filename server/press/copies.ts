import { createHash } from "node:crypto";
import { promisify } from "node:util";
import * as zlib from "node:zlib";

/** One form of a printed body: what goes over the line, and its strong validator (RFC 9110, 8.8.3). */
export type Copy = { bytes: Buffer; encoding: "" | "br" | "gzip"; etag: string };

/**
 * A printed body. Text is kept compressed only, which is a fifth of its size; the few that ask for it as it is have it
 * unpacked. What does not compress is kept as it is. Shared by all entries that say the same.
 */
export type Body = { hash: string } & (
  | { plain: Copy; isFinal: true }
  | {
      plain: undefined;
      br: Copy;
      gzip: Copy | undefined;
      /** Whether the compressed forms are at their highest level. */
      isFinal: boolean;
    }
);
type Text = Extract<Body, { br: Copy }>;

const compressBrotli = promisify(zlib.brotliCompress);
const decompressBrotli = promisify(zlib.brotliDecompress);
const compressGzip = promisify(zlib.gzip);

/** Below this a compressed form saves less than its header costs. */
const SMALL = 600;
const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|xml|manifest|feed|ld|opensearch|[a-z.-]+\+(?:json|xml))|image\/svg)/;

export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type);
}

export function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}

/** Makes the form for the first reader, quickly: `perfect` replaces it. */
export async function makeBody(bytes: Buffer, type: string): Promise<Body> {
  const hash = hashOf(bytes);
  if (bytes.length < SMALL || !isCompressible(type)) return { hash, plain: plainCopy(bytes, hash), isFinal: true };
  // With every field from the start: objects of one shape are read faster.
  return { hash, plain: undefined, br: await brotli(bytes, hash, 4), gzip: undefined, isFinal: false };
}

/** Compresses a body at the highest levels, once. */
export async function perfect(body: Body): Promise<void> {
  if (body.isFinal) return;
  const bytes = await unpack(body);
  body.gzip ??= await gzip(bytes, body.hash);
  body.br = await brotli(bytes, body.hash, 11);
  body.isFinal = true;
}

function plainCopy(bytes: Buffer, hash: string): Copy {
  return { bytes, encoding: "", etag: `"${hash}"` };
}

async function gzip(bytes: Buffer, hash: string): Promise<Copy> {
  return { bytes: compact(await compressGzip(bytes, { level: 9 })), encoding: "gzip", etag: `"${hash}-gz"` };
}

async function brotli(bytes: Buffer, hash: string, quality: number): Promise<Copy> {
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
  };
  return { bytes: compact(await compressBrotli(bytes, { params })), encoding: "br", etag: `"${hash}-br${quality}"` };
}

/** In memory of their own: zlib's answers keep the whole of the room that they were made in, 16 KiB at least. */
function compact(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

function unpack({ br }: Text): Promise<Buffer> {
  return decompressBrotli(br.bytes);
}

/** The bytes that were printed. */
export async function plainBytes(body: Body): Promise<Buffer> {
  return body.plain ? body.plain.bytes : unpack(body);
}

/** Bytes that a body takes in memory. */
export function sizeOf(body: Body): number {
  return body.plain ? body.plain.bytes.length : body.br.bytes.length + (body.gzip?.bytes.length ?? 0);
}

/**
 * The best form for an Accept-Encoding header: Brotli, gzip, or as it is (RFC 9110, 12.5.3; quality values beyond "0" make
 * no difference). A promise when it is not at hand.
 */
export function copyFor(body: Body, accepted = ""): Copy | Promise<Copy> {
  if (body.plain) return body.plain;
  const coding = bestCoding(accepted);
  if (coding === "br") return body.br;
  return coding === "gzip" ? (body.gzip ?? zip(body)) : asItIs(body);
}

/** Browsers say the same few short things over and over: what they mean is found out once. */
const meanings = new Map<string, Copy["encoding"]>();
const MOST_MEANINGS = 1_000;
const LONGEST_HEADER = 100;

function bestCoding(header: string): Copy["encoding"] {
  const known = meanings.get(header);
  if (known !== undefined) return known;
  const coding = accepts(header, "br") ? "br" : accepts(header, "gzip") ? "gzip" : "";
  if (header.length <= LONGEST_HEADER && meanings.size < MOST_MEANINGS) meanings.set(header, coding);
  return coding;
}

/** Kept for the next that asks: whoever understands no Brotli is seldom alone. */
async function zip(body: Text): Promise<Copy> {
  body.gzip ??= await gzip(await unpack(body), body.hash);
  return body.gzip;
}

async function asItIs(body: Text): Promise<Copy> {
  return plainCopy(await unpack(body), body.hash);
}

function accepts(header: string, coding: string): boolean {
  return header
    .toLowerCase()
    .split(",")
    .some((part) => {
      const [name, ...parameters] = part.split(";").map((each) => each.trim());
      return name === coding && !parameters.some((each) => /^q=0(?:\.0*)?$/.test(each));
    });
}
