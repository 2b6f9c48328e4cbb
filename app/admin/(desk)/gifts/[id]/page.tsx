import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DateTime } from "@/components/ui/date-time";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { can } from "@/lib/auth/permissions.ts";
import { findGift } from "@/lib/donations/gift-admin-queries.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { DonorData } from "../../../_components/gifts/donor-data.client";
import { GiftRefunds } from "../../../_components/gifts/gift-refunds";
import { FREQUENCY_NAMES, stateOf, sumOf } from "../../../_components/gifts/gift-words";
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
  const facts: [string, React.ReactNode][] = [
    ["State", stateOf(gift)],
    ["Agreed to", `${money(gift.amount)}${gift.feeCover > 0 ? `, ${money(gift.feeCover)} of it for the fee` : ""}`],
    ["Kept", money(gift.netAmount ?? 0)],
    ["Campaign", campaign.name],
    ["Story", article && <Link href={adminRoutes.story(article.id)}>{article.headline}</Link>],
    ["Asked in", gift.placement?.replace("_", " ")],
    ["Wording", test && `${test.name}: ${gift.wording}`],
    ["Source", [gift.utmSource, gift.utmMedium, gift.utmCampaign].filter(Boolean).join(" / ")],
    ["At the provider", gift.sessionId ?? gift.invoiceId],
    [
      "Standing gift",
      subscription && `${subscription.status.replace("_", " ")}, ${subscription.payments.length} payments`,
    ],
  ];
  return (
    <>
      <PageHead
        title={`${sumOf(gift)} ${FREQUENCY_NAMES[gift.frequency].toLowerCase()}`}
        lead={gift.concern || undefined}
      />
      <dl className="mb-8 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
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
      <h2 className="tool-heading mt-8 mb-2">What the provider said</h2>
      <Rows label="Events" columns={["Event", "When", "Taken as", "Booked"]}>
        {events.map((event) => (
          <tr key={event.id}>
            <th scope="row">{event.type}</th>
            <td data-label="When">
              <DateTime date={event.at} shape="moment" place={site.place} />
            </td>
            <td data-label="Taken as">{(event.fact as { kind?: string } | null)?.kind}</td>
            <td data-label="Booked">{event.outcome}</td>
          </tr>
        ))}
      </Rows>
    </>
  );
}
