import { Refusal } from "../errors.ts";
import { authorise } from "./action.ts";
import { type DeskUser, findUser } from "./current-user.ts";
import { can, type Permission } from "./permissions.ts";

/**
 * For route handlers under /admin: the signed-in person who may do this, or the answer to give instead. What
 * changes something (POST …) must come from the site itself; reading (GET) needs the permission only.
 */
export async function guardRoute(request: Request, permission: Permission): Promise<DeskUser | Response> {
  if (request.method === "GET" || request.method === "HEAD") {
    const user = await findUser();
    if (!user) return problem(401, "signed_out", "Nobody is signed in");
    return can(user, permission) ? user : problem(403, "not_allowed", "Your role does not allow this");
  }
  try {
    return (await authorise(permission)).user;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [{ code, message } = { code: "not_allowed" as const, message: "Not allowed" }] = error.problems;
    return problem(code === "signed_out" ? 401 : 403, code, message);
  }
}

function problem(status: number, code: string, message: string): Response {
  return Response.json({ ok: false, code, message }, { status, headers: { "Cache-Control": "no-store" } });
}
