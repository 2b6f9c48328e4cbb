import { z } from "zod";
import { beginGift } from "@/lib/donations/gift-endpoints.ts";
import { isOwnForm, seeOther } from "@/lib/donations/own-form.ts";
import { routes } from "@/lib/routes.ts";

const MAX_FIELDS = 60;
const MAX_VALUE = 2000;

/** Takes the reviewed form: the gift is written down, and its donor sent on to the provider's page, or back with a reason. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return new Response("This form is not ours.", { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const entries = [...form]
    .filter((entry): entry is [string, string] => typeof entry[1] === "string")
    .slice(0, MAX_FIELDS);
  const { form: formKey, ...fields } = Object.fromEntries(
    entries.map(([name, value]) => [name, value.slice(0, MAX_VALUE)]),
  );
  const key = z.uuid().safeParse(formKey).data;
  const result = key ? await beginGift(fields, key) : { problem: "incomplete" };
  if ("to" in result) return seeOther(result.to);
  return seeOther(`${routes.donateReview()}?${new URLSearchParams({ ...fields, problem: result.problem })}`);
}
