import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { log } from "../log.ts";
import { routes } from "../routes.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { findCampaignFor } from "./campaign-finder.ts";
import { rememberCheckout, startGift } from "./gift-mutations.ts";
import { type GiftFields, type GiftInput, readGift, readOrigin, readSlug } from "./gift-schema.ts";
import { hasWall, paymentProvider, returnOrigin } from "./providers/index.ts";
import type { CheckoutGift, Provider } from "./providers/provider.ts";

/** What was wrong with a gift that was sent off: its form comes back, with a sentence. */
export type CheckoutProblem = "incomplete" | "unreachable" | "busy";
export type CheckoutResult = { to: string } | { problem: CheckoutProblem };

/** Gifts that are begun in a minute at most: far more than a small newsroom sees, and a bound for floods. */
const MOST_A_MINUTE = 120;

/** Writes a gift down and gives the page where it is paid. A second sending of the same form gives the same page. */
export async function beginCheckout(
  db: Db,
  site: SiteView,
  fields: GiftFields,
  formKey: string,
): Promise<CheckoutResult> {
  const provider = paymentProvider(site);
  const campaign = await findCampaignFor(db, { ...readOrigin(fields), campaign: readSlug(fields.campaign) });
  if (!provider || !campaign) return { problem: "incomplete" };
  const reading = readGift(fields, { ...campaign, ...site, donorWall: hasWall(site, provider) }, site.place.locale);
  if ("problems" in reading) return { problem: "incomplete" };
  if (await isFlooded(db)) return { problem: "busy" };
  const { gift } = reading;
  const { id: campaignId, currency } = campaign;
  const started = mustSucceed(await startGift(db, { ...gift, formKey, campaignId, currency, provider: provider.name }));
  const link = { gift: started.id, key: started.linkKey };
  if (started.isPaid) return { to: routes.donateThanks(link) };
  const back = new URLSearchParams(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const checkout: CheckoutGift = {
    id: started.id,
    frequency: gift.frequency,
    amount: gift.total,
    currency,
    title: `Gift to ${campaign.legalRecipient}`,
    thanksUrl: `${returnOrigin()}${routes.donateThanks(link)}`,
    backUrl: `${returnOrigin()}${routes.donateReview()}?${back}`,
    origin: originOf(gift, campaign.slug),
  };
  return openCheckout(db, provider, checkout);
}

function originOf({ story, placement, test, wording }: GiftInput, campaign: string): CheckoutGift["origin"] {
  return { campaign, story, placement, test, wording };
}

async function openCheckout(db: Db, provider: Provider, gift: CheckoutGift): Promise<CheckoutResult> {
  try {
    const { url, sessionId } = await provider.createCheckout(gift);
    await rememberCheckout(db, gift.id, sessionId);
    return { to: url };
  } catch (error) {
    log().error({ err: error, gift: gift.id }, "The payment page could not be opened");
    return { problem: "unreachable" };
  }
}

async function isFlooded(db: Db): Promise<boolean> {
  const since = new Date(Date.now() - 60_000);
  return (await db.gift.count({ where: { createdAt: { gt: since }, status: "intent" } })) >= MOST_A_MINUTE;
}
