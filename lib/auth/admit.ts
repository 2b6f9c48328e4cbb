import { type NextRequest, NextResponse } from "next/server";
import { adminRoutes } from "./admin-routes.ts";

/** Pages of the admin that nobody has to be signed in for. */
const OPEN = ["/admin/sign-in", "/admin/forgotten", "/admin/password", "/admin/set-up"];

export function isAdminPath(path: string): boolean {
  return path === "/admin" || path.startsWith("/admin/");
}

/**
 * Sends browsers without any session to the sign-in page before a page is begun, and remembers where they wanted
 * to. No guard: whether a session holds is asked by every page and action (lib/auth/current-user).
 */
export function admitToAdmin(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const hasSession = request.cookies.getAll().some(({ name }) => name.endsWith("standfirst.session_token"));
  if (hasSession || OPEN.includes(pathname)) return NextResponse.next();
  const headers = { "Cache-Control": "private, no-store" };
  return NextResponse.redirect(new URL(adminRoutes.signIn(`${pathname}${search}`), request.url), {
    status: 307,
    headers,
  });
}
