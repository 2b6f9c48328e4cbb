import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** One form of a printed body: what goes over the line, and its strong validator (RFC 9110, 8.8.3). */
export type Copy = { bytes: Buffer; encoding: "" | "br" | "gzip"; etag: string };

/** A printed body in every form that a reader's browser may ask for. Shared by all entries that say the same. */
export type Body = {
  hash: string;
  plain: Copy;
  br?: Copy;
  gzip?: Copy;
  /** Whether the compressed forms are at their highest level, or need none. */
  isFinal: boolean;
};

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

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

/** Makes the forms for the first reader, quickly: `perfect` replaces them. */
export async function makeBody(bytes: Buffer, type: string): Promise<Body> {
  const hash = hashOf(bytes);
  const plain: Copy = { bytes, encoding: "", etag: `"${hash}"` };
  if (bytes.length < SMALL || !isCompressible(type)) return { hash, plain, isFinal: true };
  return { hash, plain, br: await brotli(bytes, hash, 4), isFinal: false };
}

/** Compresses a body at the highest levels, once. */
export async function perfect(body: Body): Promise<void> {
  if (body.isFinal) return;
  const { bytes } = body.plain;
  body.gzip = { bytes: await compressGzip(bytes, { level: 9 }), encoding: "gzip", etag: `"${body.hash}-gz"` };
  body.br = await brotli(bytes, body.hash, 11);
  body.isFinal = true;
}

async function brotli(bytes: Buffer, hash: string, quality: number): Promise<Copy> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return { bytes: await compressBrotli(bytes, { params }), encoding: "br", etag: `"${hash}-br${quality}"` };
}

/** Bytes that a body takes in memory. */
export function sizeOf({ plain, br, gzip }: Body): number {
  return plain.bytes.length + (br?.bytes.length ?? 0) + (gzip?.bytes.length ?? 0);
}

/** The best form for an Accept-Encoding header: Brotli, gzip, or as it is (RFC 9110, 12.5.3; quality values beyond "0" make no difference). */
export function copyFor(body: Body, accepted: string | undefined): Copy {
  if (!accepted || !body.br) return body.plain;
  if (accepts(accepted, "br")) return body.br;
  return (accepts(accepted, "gzip") && body.gzip) || body.plain;
}

function accepts(header: string, coding: string): boolean {
  const at = header.indexOf(coding);
  return at >= 0 && !/^\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(header.slice(at + coding.length, at + coding.length + 12));
}
