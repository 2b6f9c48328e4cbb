import { takeLinkWish } from "@/lib/donations/gift-endpoints.ts";
import { isOwnForm, seeOther } from "@/lib/donations/own-form.ts";
import { routes } from "@/lib/routes.ts";

const MAX_TYPED = 300;

/** Takes an address, and says the same whether anybody gave with it. Only what is no address stands in the next page's own. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return new Response("This form is not ours.", { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const typed = String(form.get("email") ?? "").slice(0, MAX_TYPED);
  const state = await takeLinkWish(typed);
  const query = new URLSearchParams({ state, ...(state === "invalid" && { email: typed }) });
  return seeOther(`${routes.donateLinks()}?${query}`);
}
