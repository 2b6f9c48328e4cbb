import { manageAddress } from "@/lib/donations/gift-endpoints.ts";
import { isOwnForm, seeOther } from "@/lib/donations/own-form.ts";
import { routes } from "@/lib/routes.ts";

/** Opens the provider's page for a standing gift, which lives for minutes only: made when the donor wants it. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return new Response("This form is not ours.", { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const link = { gift: String(form.get("gift") ?? ""), key: String(form.get("key") ?? "") };
  const to = await manageAddress(link).catch(() => null);
  return seeOther(to ?? `${routes.donateManage(link)}&problem=unreachable`);
}
