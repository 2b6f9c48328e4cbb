import { manageAddress } from "@/lib/donations/gift-endpoints.ts";
import { routes } from "@/lib/routes.ts";

/** Opens the provider's page for a standing gift, which lives for minutes only: made when the donor wants it. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const link = { gift: String(form.get("gift") ?? ""), key: String(form.get("key") ?? "") };
  const to = await manageAddress(link).catch(() => null);
  const location = to ?? `${routes.donateManage(link)}&problem=unreachable`;
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}
