import { createHash } from "node:crypto";
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

/** A file that is sent while it is made: its first bytes need not wait for its last. */
export function streamResponse(pieces: AsyncIterable<string>, type: string): Response {
  const encoder = new TextEncoder();
  const source = pieces[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await source.return?.();
    },
  });
  return new Response(body, { headers: { "Content-Type": type, "Cache-Control": FILE_CACHE } });
}

/** A file that this magazine does not offer. */
export function noFile(): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": FILE_CACHE };
  return new Response("There is no such file.\n", { status: 404, headers });
}

export const XML_TYPE = "application/xml; charset=utf-8";
export const TEXT_TYPE = "text/plain; charset=utf-8";
