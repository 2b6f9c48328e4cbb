import { randomUUID } from "node:crypto";
import { env } from "../env.ts";

/**
 * The pages that stand in for what is not there. Next cannot give a page another status than 200 or
 * 404 and fills in a late 404 by script, so the proxy asks for the printed notice and sends it itself.
 */

export type NoticeKind = "missing" | "gone";

const HEADER = "x-standfirst-notice";
const REMEMBERED_SECONDS = 60;
/** One printed notice serves a flood of made-up addresses for this long. */
const REUSED_MS = 1000;

const shared = globalThis as { standfirstNoticeKey?: string; standfirstNotices?: Map<NoticeKind, Printed> };
type Printed = { html: Promise<string>; until: number };

/** Known to this process only, so that nobody else can open a notice at its own address. */
function key(): string {
  shared.standfirstNoticeKey ??= randomUUID();
  return shared.standfirstNoticeKey;
}

/** Whether the proxy itself asks for a notice. */
export function isNoticeRequest(request: Request): boolean {
  return request.headers.get(HEADER) === key();
}

async function print(kind: NoticeKind): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${env().PORT}/${kind}`, {
    headers: { [HEADER]: key() },
    cache: "no-store",
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`The notice "${kind}" answered ${response.status}`);
  return response.text();
}

/** The printed notice under its true status, which caches may keep for a minute. */
export async function fetchNotice(kind: NoticeKind, status: 404 | 410): Promise<Response> {
  shared.standfirstNotices ??= new Map();
  let printed = shared.standfirstNotices.get(kind);
  if (!printed || printed.until < Date.now()) {
    printed = { html: print(kind), until: Date.now() + REUSED_MS };
    shared.standfirstNotices.set(kind, printed);
  }
  const html = await printed.html.catch((error) => {
    shared.standfirstNotices?.delete(kind);
    throw error;
  });
  return new Response(html, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": `s-maxage=${REMEMBERED_SECONDS}` },
  });
}
