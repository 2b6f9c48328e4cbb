import { type NextFetchEvent, type NextRequest, NextResponse } from "next/server";
import { findAnswer } from "./lib/addresses/address-finder.ts";
import { fetchNotice, isNoticeRequest } from "./lib/addresses/notices.ts";
import { countRedirectHit } from "./lib/addresses/redirect-hits.ts";
import { admitToAdmin, isAdminPath } from "./lib/auth/admit.ts";
import { db } from "./lib/db.ts";
import { log } from "./lib/log.ts";
import { isPreviewOpen, previewToken } from "./lib/previews/preview-links.ts";

/**
 * Decides the status of every reader's address before the first byte: what is there goes on to its
 * page, what has moved is one 308 away, what was killed answers 410, everything else 404. Addresses
 * that are made up thus never reach the page cache.
 */
export async function proxy(request: NextRequest, event: NextFetchEvent): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD") return NextResponse.next();
  if (isNoticeRequest(request)) return NextResponse.next();
  const { pathname, search } = request.nextUrl;
  if (isAdminPath(pathname)) return admitToAdmin(request, db());
  try {
    const preview = previewToken(pathname);
    if (preview !== null) return await answerPreview(preview);
    const answer = await findAnswer(db(), decoded(pathname));
    switch (answer.kind) {
      case "page":
        return NextResponse.next();
      case "redirect": {
        const { to, redirectId } = answer;
        if (redirectId) event.waitUntil(countRedirectHit(db(), redirectId));
        return redirectTo(request, to.includes("?") ? to : `${to}${search}`, redirectId === undefined);
      }
      case "gone":
        return await fetchNotice("gone", 410);
      case "missing":
        return await fetchNotice("missing", 404);
    }
  } catch (error) {
    // Without a database pages that are still in memory are worth more than an error.
    log().error({ err: error, path: pathname }, "An address could not be looked up");
    return NextResponse.next();
  }
}

/** Shown to whoever holds the link and to nobody else: kept by no cache, found by no search engine, told to no other site. */
const UNSEEN = {
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
  "Referrer-Policy": "no-referrer",
};

async function answerPreview(token: string): Promise<Response> {
  const isLive = await isPreviewOpen(db(), token);
  const response = isLive ? NextResponse.next() : await fetchNotice("missing", 404);
  for (const [name, value] of Object.entries(UNSEEN)) response.headers.set(name, value);
  return response;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Next turns a location of this site into a relative one: right behind any proxy and under any name of the host. One that
 * editors keep is asked for each time: from a cache its uses could not be counted.
 */
function redirectTo(request: NextRequest, location: string, mayBeKept: boolean): Response {
  const headers = { "Cache-Control": mayBeKept ? "s-maxage=60" : "no-store" };
  return NextResponse.redirect(new URL(location, request.url), { status: 308, headers });
}

export const config = {
  matcher: [
    // What answers for itself; IndexNow's key file (next.config) may be called anything.
    "/((?!_next/|__nextjs|media/|api/|sitemaps/[a-z0-9-]+\\.xml$|[A-Za-z0-9-]{8,128}\\.txt$).*)",
  ],
};
