import { type NextRequest, NextResponse } from "next/server";
import type { Db } from "../db.ts";
import { log } from "../log.ts";
import { adminRoutes } from "./admin-routes.ts";
import { ASKED_FOR } from "./asked-for.ts";
import { SESSION_COOKIE } from "./session-cookie.ts";

/** Pages of the admin that nobody has to be signed in for. */
const OPEN = ["/admin/sign-in", "/admin/forgotten", "/admin/password", "/admin/set-up"];

export function isAdminPath(path: string): boolean {
  return path === "/admin" || path.startsWith("/admin/");
}

/**
 * Sends browsers whose session is none or has ended to the sign-in page before a page is begun, and remembers where
 * they wanted to. No guard: whether a session is rightly somebody's, and what she may do, is asked by every page and
 * action (lib/auth/current-user).
 */
export async function admitToAdmin(request: NextRequest, db: Db): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  if (OPEN.includes(pathname)) return NextResponse.next();
  const path = `${pathname}${search}`;
  // What a page's script asks for is answered by what it asks, in a form that the script understands.
  const isByScript = request.headers.get("sec-fetch-dest") === "empty";
  if (isByScript || (await hasSession(request, db))) return passOn(request, path);
  const headers = { "Cache-Control": "private, no-store" };
  return NextResponse.redirect(new URL(adminRoutes.signIn(path), request.url), { status: 307, headers });
}

/** Whether the cookie names a session that has not ended. Its signature is checked where the session is used. */
async function hasSession(request: NextRequest, db: Db): Promise<boolean> {
  const cookies = request.cookies.getAll().filter(({ name }) => name.endsWith(SESSION_COOKIE));
  const tokens = cookies.map(({ value }) => value.slice(0, Math.max(0, value.lastIndexOf("."))));
  if (tokens.length === 0) return false;
  try {
    return (await db.session.count({ where: { token: { in: tokens }, expiresAt: { gt: new Date() } } })) > 0;
  } catch (error) {
    // The page will say better what is wrong.
    log().error({ err: error }, "A session could not be looked up");
    return true;
  }
}

/** Tells the page its address, so that it can lead back to it (lib/auth/current-user). */
function passOn(request: NextRequest, path: string): Response {
  const headers = new Headers(request.headers);
  headers.set(ASKED_FOR, path);
  return NextResponse.next({ request: { headers } });
}
