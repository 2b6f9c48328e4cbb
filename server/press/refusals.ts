import { type ServerResponse, STATUS_CODES } from "node:http";

const SENTENCES: Record<number, string> = {
  400: "This request cannot be understood.",
  405: "This cannot be done here.",
  413: "That is more than can be sent here.",
  414: "This address is too long.",
  503: "The magazine cannot be shown at the moment. It is being looked after: please try again in a minute.",
};

/** Seconds after which a reader or a crawler may try again. */
const RETRY_AFTER = 30;

/** A small honest page of the press's own, for when there is nothing else to send. */
export function refuseRequest(response: ServerResponse, status: number, requestId?: string): void {
  const sentence = SENTENCES[status] ?? STATUS_CODES[status] ?? "";
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${STATUS_CODES[status]}</title><style>:root{color-scheme:light dark}body{font:1.2rem/1.5 Georgia,serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}p+p{font:.9rem/1.5 system-ui,sans-serif;opacity:.75}</style></head><body><main><p>${sentence}</p>${status === 503 ? '<p>Pages that were read lately may still be there: <a href="/">the front page</a>.</p>' : ""}</main></body></html>`;
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(html),
    "cache-control": "no-store",
    ...(status === 503 && { "retry-after": String(RETRY_AFTER) }),
    ...(status === 405 && { allow: "GET, HEAD, POST" }),
    // What is wrong with the request may be its end: the connection is not used again.
    ...(status < 500 && { connection: "close" }),
    ...(requestId && { "x-request-id": requestId }),
  });
  response.end(html);
}
