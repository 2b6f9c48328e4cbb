import { createHash } from "node:crypto";
import type { z } from "zod";

/** Answers over HTTP, and the rules of Stripe's API that hold for every call. */

export type Answer = { status: number; json?: object; html?: string; location?: string };

export function refusal(status: number, type: string, message: string, more: { param?: string; code?: string } = {}) {
  return { status, json: { error: { type, message, ...more } } } satisfies Answer;
}

export const missing = (what: string, id: string, param = "id") =>
  refusal(404, "invalid_request_error", `No such ${what}: '${id}'`, { param, code: "resource_missing" });

/** What was asked for, read strictly; what it is wrong in is named as Stripe names it. */
export function parsed<T>(schema: z.ZodType<T>, input: unknown, answer: (params: T) => Answer): Answer {
  const result = schema.safeParse(input);
  if (result.success) return answer(result.data);
  const [issue] = result.error.issues;
  const path = issue?.path.map(String) ?? [];
  const [unknown] = issue?.code === "unrecognized_keys" ? issue.keys : [];
  const [head = "", ...tail] = unknown ? [...path, unknown] : path;
  const param = head + tail.map((part) => `[${part}]`).join("");
  const message = unknown ? `Received unknown parameter: ${param}` : `Invalid ${param}: ${issue?.message}`;
  return refusal(400, "invalid_request_error", message, { param });
}

type Span = { gte?: number; lte?: number };
export const within =
  ({ gte = 0, lte = Number.POSITIVE_INFINITY }: Span = {}) =>
  ({ created }: { created: number }) =>
    created >= gte && created <= lte;

/** Newest first, a page at a time (docs.stripe.com/api/pagination). */
export function listOf<T extends { id: string }>(
  url: string,
  all: T[],
  page: { limit?: number; starting_after?: string },
): Answer {
  const from = page.starting_after ? all.findIndex(({ id }) => id === page.starting_after) + 1 : 0;
  const data = all.slice(from, from + (page.limit ?? 10));
  return { status: 200, json: { object: "list", url, has_more: from + data.length < all.length, data } };
}

/** The same idempotency key gets the same answer (docs.stripe.com/api/idempotent_requests). */
export function rememberAnswers() {
  const answers = new Map<string, { print: string; answer: Answer }>();
  return (key: string, request: string, answer: () => Answer): Answer => {
    const print = createHash("sha256").update(request).digest("hex");
    const stored = answers.get(key);
    if (stored && stored.print !== print) {
      return refusal(
        400,
        "idempotency_error",
        "Keys for idempotent requests can only be used with the same parameters.",
      );
    }
    const given = stored?.answer ?? answer();
    if (given.status < 500) answers.set(key, { print, answer: given });
    return given;
  };
}
