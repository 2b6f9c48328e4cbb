import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DateTime } from "@/components/ui/date-time";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { can } from "@/lib/auth/permissions.ts";
import { findGift } from "@/lib/donations/gift-admin-queries.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import type { Place } from "@/lib/format.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { BackLink } from "../../../_components/back-link";
import { DonorData } from "../../../_components/gifts/donor-data.client";
import { GiftRefunds } from "../../../_components/gifts/gift-refunds";
import {
  FREQUENCY_NAMES,
  factWords,
  outcomeWords,
  placementWords,
  standingWords,
  stateOf,
  sumOf,
} from "../../../_components/gifts/gift-words";
import { PageHead } from "../../../_components/page-head";
import { Rows } from "../../../_components/rows";

export const metadata: Metadata = { title: "Gift" };

type Props = { params: Promise<{ id: string }> };

export default async function GiftPage({ params }: Props) {
  const user = await requirePermission("gifts.read");
  const [found, site] = await Promise.all([findGift((await params).id), findSite()]);
  if (!found) notFound();
  const { gift, events } = found;
  const { article, campaign, subscription, test } = gift;
  const money = (amount: number) => formatMoney(amount, gift.currency, "en");
  const origin = [gift.utmSource, gift.utmMedium, gift.utmCampaign].filter(Boolean).join(" / ");
  const words = test?.wordings.find(({ key }) => key === gift.wording)?.headline ?? "the campaign’s own";
  const facts: [string, React.ReactNode][] = [
    ["State", stateOf(gift)],
    ["Begun", <DateTime key="begun" date={gift.createdAt} shape="moment" place={site.place} />],
    ["Paid", gift.paidAt && <DateTime key="paid" date={gift.paidAt} shape="moment" place={site.place} />],
    ["Agreed to", `${money(gift.amount)}${gift.feeCover > 0 ? `, ${money(gift.feeCover)} of it for the fee` : ""}`],
    ["Counts as", money(gift.netAmount ?? 0)],
    ["Campaign", campaign.name],
    ["Story", article && <Link href={adminRoutes.story(article.id)}>{article.headline}</Link>],
    ["Asked in", placementWords(gift.placement)],
    ["Wording", test && `${words} (${test.name})`],
    ["Source", origin],
    ["Came from", gift.referrer],
    ["Standing gift", subscription && standingWords(subscription)],
    ["To find it at the provider", gift.paymentId ?? gift.invoiceId ?? gift.sessionId],
  ];
  return (
    <>
      <BackLink href={adminRoutes.gifts()}>Gifts</BackLink>
      <PageHead
        title={`${sumOf(gift)} ${FREQUENCY_NAMES[gift.frequency].toLowerCase()}`}
        lead={gift.concern || undefined}
      />
      <dl className="mb-8 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 wrap-anywhere">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <h2 className="tool-heading mb-2">Donor</h2>
      <DonorData
        id={gift.id}
        name={gift.donorName}
        email={gift.donorEmail}
        wall={gift.wallName && { name: gift.wallName, message: gift.wallMessage ?? "", isHidden: gift.wallHidden }}
        isForgotten={gift.forgottenAt !== null}
      />
      <GiftRefunds gift={gift} place={site.place} mayRefund={can(user, "gifts.refund")} />
      {subscription && <Payments gift={gift.id} payments={subscription.payments} place={site.place} />}
      <h2 className="tool-heading mt-8 mb-2">What the provider said</h2>
      {events.length === 0 ? (
        <p className="text-muted">Nothing yet: no signed message has come for this gift.</p>
      ) : (
        <Rows label="Events" columns={["Event", "When", "At the provider", "Here"]}>
          {events.map((event) => (
            <tr key={event.id}>
              <th scope="row">{factWords(event.fact, gift.currency)}</th>
              <td data-label="When">
                <DateTime date={event.at} shape="moment" place={site.place} />
              </td>
              <td data-label="At the provider" className="text-muted wrap-anywhere">
                {event.type}
              </td>
              <td data-label="Here">{outcomeWords(event.outcome)}</td>
            </tr>
          ))}
        </Rows>
      )}
    </>
  );
}

type Standing = NonNullable<NonNullable<Awaited<ReturnType<typeof findGift>>>["gift"]["subscription"]>;

/** The other payments of the standing gift that this one belongs to. */
function Payments({ gift, payments, place }: { gift: string; payments: Standing["payments"]; place: Place }) {
  const others = payments.filter(({ id }) => id !== gift);
  if (others.length === 0) return null;
  return (
    <>
      <h2 className="tool-heading mt-8 mb-2">Its other payments</h2>
      <ul className="grid gap-1">
        {others.map((payment) => (
          <li key={payment.id} className="tabular-nums">
            <Link href={adminRoutes.gift(payment.id)} prefetch={false}>
              {sumOf(payment)}
            </Link>
            , <DateTime date={payment.paidAt ?? payment.createdAt} place={place} />: {stateOf(payment)}
          </li>
        ))}
      </ul>
    </>
  );
}
