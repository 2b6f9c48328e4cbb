import type { Metadata } from "next";
import { DateTime } from "@/components/ui/date-time";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { can } from "@/lib/auth/permissions.ts";
import { listCampaignNames, listWordingTests } from "@/lib/donations/gift-admin-queries.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { EmptyState } from "../../../_components/empty-state";
import { EndWordingTest, NewWordingTest } from "../../../_components/gifts/wording-forms.client";
import { PageHead } from "../../../_components/page-head";
import { Rows } from "../../../_components/rows";

export const metadata: Metadata = { title: "Wordings" };

/** Comparisons of wordings: what each brings in for a thousand views, and whether one is better yet. */
export default async function WordingsPage() {
  const user = await requirePermission("gifts.read");
  const [tests, campaigns, { place }] = await Promise.all([listWordingTests(), listCampaignNames(), findSite()]);
  return (
    <>
      <PageHead
        title="Wordings"
        lead="Which words bring in more. A random number on the reader’s device decides which ones she sees; only how often each was seen is counted."
        actions={can(user, "campaign.edit") && <NewWordingTest campaigns={campaigns} timeZone={place.timeZone} />}
      />
      {tests.length === 0 && (
        <EmptyState title="Nothing is compared">
          Write another headline and pitch for a campaign, and learn which brings in more for each thousand views. A
          part of the readers keeps the campaign’s own words, and a comparison ends by itself on a day that you set.
        </EmptyState>
      )}
      {tests.map(({ id, name, campaign, expiresAt, holdBack, isOver, arms, verdict }) => {
        const money = (amount: number) => formatMoney(Math.round(amount), campaign.currency, "en");
        return (
          <section key={id} aria-label={name} className="mb-10">
            <h2 className="tool-heading">{name}</h2>
            <p className="mb-1 text-muted">
              {campaign.name}, {holdBack} of 100 readers keep its own wording; {isOver ? "ended" : "ends"}{" "}
              <DateTime date={expiresAt} shape="moment" place={place} />
            </p>
            <p className="mb-3 font-semibold">{verdict.sentence}</p>
            <Rows
              label={`Results of ${name}`}
              columns={["Wording", "Views", "Donors", "Revenue", "For 1,000 views", "Between (99 of 100)"]}
            >
              {arms.map((arm) => (
                <tr key={arm.key}>
                  <th scope="row">{arm.name}</th>
                  <td data-label="Views">{arm.views}</td>
                  <td data-label="Donors">{arm.gifts}</td>
                  <td data-label="Revenue">{money(arm.revenue)}</td>
                  <td data-label="For 1,000 views">{money(arm.perThousand)}</td>
                  <td data-label="Between">
                    {arm.views < 2 ? "not known yet" : `${money(arm.low)} and ${money(arm.high)}`}
                  </td>
                </tr>
              ))}
            </Rows>
            {!isOver && can(user, "campaign.edit") && <EndWordingTest id={id} />}
          </section>
        );
      })}
    </>
  );
}
