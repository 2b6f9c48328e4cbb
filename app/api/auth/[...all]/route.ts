import { auth } from "@/lib/auth/auth.ts";

/** better-auth's own addresses: signing in and out, second factor, passkeys, passwords. It limits and checks origins. */
function handle(request: Request): Promise<Response> {
  return auth(request.headers.get("host") ?? undefined).handler(request);
}

export { handle as GET, handle as POST };
