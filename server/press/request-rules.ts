import type { IncomingMessage } from "node:http";
import { meaningfulQuery } from "../../lib/addresses/address-parameters.ts";
import { SESSION_COOKIE } from "../../lib/auth/session-cookie.ts";

/** What is done with a request: answered from the shelf, passed on as it is, or refused with a status. */
export type Treatment =
  | { kind: "shelf"; key: string }
  | { kind: "pass" }
  | { kind: "refuse"; status: 400 | 405 | 413 | 414 };

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
/** Ask for something, and bring nothing along. */
const BODILESS = new Set(["GET", "HEAD", "OPTIONS"]);
const LONGEST_URL = 4_096;
/** Each answer of these is one person's own. */
const PERSONAL = /^\/(?:admin|api|preview)(?:[/.]|$)/;
/** Answered by the press itself, whoever asks. */
const PROBES = new Set(["/healthz", "/readyz"]);
/** Who is signed in sees what Next says now. */
const SESSION = new RegExp(`(?:^|;\\s*)(?:__Secure-)?${SESSION_COOKIE.replace(".", "\\.")}=`);
/** What a path may be spelled with that says the same in other ways. One that is kept has one spelling. */
const OTHER_SPELLING = /[%\\]|\/\.{0,2}\/|\/\.{1,2}$/;
/** Bytes that a request may carry: pictures into the admin pages, forms elsewhere. */
const MOST_BYTES = { personal: 64 * 1024 * 1024, reader: 256 * 1024 };

export function isPersonal(path: string): boolean {
  return PERSONAL.test(path);
}

/** The bytes that the body of a request to this path may have at most. */
export function bodyLimit(path: string): number {
  return isPersonal(path) ? MOST_BYTES.personal : MOST_BYTES.reader;
}

export function treatmentOf(request: IncomingMessage): Treatment {
  const { method = "", url = "", headers } = request;
  if (!METHODS.has(method)) return { kind: "refuse", status: 405 };
  if (url.length > LONGEST_URL) return { kind: "refuse", status: 414 };
  if (!url.startsWith("/") || hasUnclearBody(method, headers)) return { kind: "refuse", status: 400 };
  const [path, query] = splitUrl(url);
  if (Number(headers["content-length"] ?? 0) > bodyLimit(path)) return { kind: "refuse", status: 413 };
  if (method !== "GET" && method !== "HEAD") return { kind: "pass" };
  if (PROBES.has(path)) return { kind: "shelf", key: path };
  if (isPersonal(path) || isForOnePerson(request) || isSourced(path, request)) return { kind: "pass" };
  if (OTHER_SPELLING.test(path)) return { kind: "pass" };
  const key = keyOf(path, query);
  return key === null ? { kind: "pass" } : { kind: "shelf", key };
}

/** Whether the press and Next could disagree on where the body ends, and the next request begins (RFC 9112, 11.2). */
function hasUnclearBody(method: string, headers: IncomingMessage["headers"]): boolean {
  const coding = headers["transfer-encoding"];
  if (coding !== undefined && (BODILESS.has(method) || coding.toLowerCase() !== "chunked")) return true;
  return BODILESS.has(method) && Number(headers["content-length"] ?? 0) > 0;
}

/** Requests whose answer another reader must not get: signed in, authorised, or Next's own navigation. */
function isForOnePerson({ headers }: IncomingMessage): boolean {
  if (headers.authorization || headers.rsc || headers["next-action"]) return true;
  return headers.cookie !== undefined && SESSION.test(headers.cookie);
}

/** The donate page reads off the page before where its reader came from (lib/donations/gift-source). */
function isSourced(path: string, { headers }: IncomingMessage): boolean {
  return path === "/donate" && /[?&]utm_/.test(headers.referer ?? "");
}

function splitUrl(url: string): [path: string, query: string] {
  const mark = url.indexOf("?");
  return mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
}

/** What an answer is kept under; null when none is. Next's own files are named by their content alone. */
function keyOf(path: string, query: string): string | null {
  if (path.startsWith("/_next/")) return path.startsWith("/_next/static/") ? path : null;
  return path + meaningfulQuery(path, query);
}

/** An address without its query. */
export function pathOf(url: string): string {
  return splitUrl(url)[0];
}
