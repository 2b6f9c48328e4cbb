import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { isOlderThanAsked } from "./modified-since.ts";

/** Answers for files that programs read: their type, their validators, and 304 to those who have them already. */

/** A shared cache may keep a file as long as a page; whoever else has one asks whether it is still right. */
export const FILE_CACHE = "public, max-age=0, s-maxage=60";

export type FileFacts = { type: string; lastModified?: Date | null; headers?: Record<string, string> };

/** A whole file, with an ETag of its content. */
export function fileResponse(request: Request, body: string | Uint8Array<ArrayBuffer>, facts: FileFacts): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({ "Cache-Control": FILE_CACHE, ETag: etag, ...facts.headers });
  if (facts.lastModified) headers.set("Last-Modified", facts.lastModified.toUTCString());
  if (isFresh(request.headers, etag, facts.lastModified)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", facts.type);
  return new Response(body, { headers });
}

/** Whether the asker's copy is still right (RFC 9110, 13.2.2): If-None-Match wins over If-Modified-Since. */
function isFresh(asked: Headers, etag: string, lastModified?: Date | null): boolean {
  const known = asked.get("if-none-match");
  if (known !== null) {
    const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
    return known.trim() === "*" || known.split(",").some((tag) => opaque(tag) === etag);
  }
  return lastModified ? isOlderThanAsked(asked.get("if-modified-since"), lastModified) : false;
}

/** As quick as it is worth: a level more costs more time than it saves a crawler. */
const QUICK = { level: 1 };

/** A file that is sent while it is made, so that its size costs no memory, and in the quickest compression that is asked for. */
export function streamResponse(request: Request, pieces: AsyncIterable<string>, type: string): Response {
  const headers = new Headers({ "Content-Type": type, "Cache-Control": FILE_CACHE, Vary: "Accept-Encoding" });
  const source = Readable.from(bytesOf(pieces), { objectMode: false });
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(request.headers.get("accept-encoding") ?? ""))
    return new Response(webStream(source), { headers });
  headers.set("Content-Encoding", "gzip");
  // An error of either ends both, and the answer breaks off, so that nobody takes it for the whole.
  return new Response(webStream(pipeline(source, createGzip(QUICK), () => {})), { headers });
}

async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

const webStream = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;

/** A file that this magazine does not offer. */
export function noFile(): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": FILE_CACHE };
  return new Response("There is no such file.\n", { status: 404, headers });
}

export const XML_TYPE = "application/xml; charset=utf-8";
export const TEXT_TYPE = "text/plain; charset=utf-8";
