import { connection } from "next/server";
import { findCampaign } from "@/lib/donations/campaign-queries.ts";
import { fillDonateUrl } from "@/lib/donations/donate-template.ts";
import { readGift } from "@/lib/donations/gift-schema.ts";
import { routes } from "@/lib/routes.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** Hands a gift over to the payment provider's form, or sends the donor back to ours with all that was entered. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const query = new URL(request.url).searchParams;
  const [site, campaign] = await Promise.all([findSite(), findCampaign({})]);
  const fields = Object.fromEntries(query);
  const reading = campaign && site.donateUrlTemplate ? readGift(fields, campaign, site.place.locale) : null;
  if (!campaign || !site.donateUrlTemplate || !reading || "problems" in reading) {
    query.set("sent", "1");
    return seeOther(`${routes.donate()}?${query}`);
  }
  const { currency, slug } = campaign;
  return seeOther(fillDonateUrl(site.donateUrlTemplate, { ...reading.gift, currency, campaign: slug }));
}

/** 303 (RFC 9110, 15.4.4): what follows is another page. Never kept: amounts are nobody's business. */
function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}
