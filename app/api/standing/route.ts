import { findStandingDays } from "@/lib/donations/gift-queries.ts";

/**
 * The days on which standing gifts that still run were begun: the same for everybody, and asked for by devices that
 * keep quiet while one runs (components/site/enhancement). Nothing is sent along with the question.
 */
export async function GET(): Promise<Response> {
  return Response.json(await findStandingDays(), { headers: { "Cache-Control": "public, max-age=600" } });
}
