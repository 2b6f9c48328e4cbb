import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { listCampaignRows } from "@/lib/donations/campaign-admin-queries.ts";
import { giftQuery } from "@/lib/donations/gift-filters.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { EmptyState } from "../../_components/empty-state";
import { PageHead } from "../../_components/page-head";
import { Rows } from "../../_components/rows";

export const metadata: Metadata = { title: "Campaigns" };

type Row = Awaited<ReturnType<typeof listCampaignRows>>[number];

export default async function CampaignsPage() {
  const [campaigns, { place }] = await Promise.all([listCampaignRows(), findSite()]);
  const add = (
    <a href={adminRoutes.campaign("new")} className="tool-button tool-button-primary">
      New campaign
    </a>
  );
  return (
    <>
      <PageHead
        title="Campaigns"
        lead="What readers are asked to support. Several may run: the one that is meant most closely for a place asks there, and of equals the newest."
        actions={add}
      />
      {campaigns.length === 0 ? (
        <EmptyState title="No campaign yet">
          Without one, no reader is asked for anything. A campaign is a headline, a sentence or two, and amounts.
        </EmptyState>
      ) : (
        <Rows label="Campaigns" columns={["Campaign", "State", "Asks", "Came in", "Goal"]}>
          {campaigns.map((campaign) => (
            <tr key={campaign.id}>
              <th scope="row">
                <a href={adminRoutes.campaign(campaign.id)}>{campaign.name}</a>
              </th>
              <td>{stateOf(campaign, place)}</td>
              <td data-label="Asks">{placesOf(campaign)}</td>
              <td data-label="Came in" className="tabular-nums">
                <a href={adminRoutes.gifts(giftQuery({ campaign: campaign.slug, status: "paid" }))}>
                  {formatMoney(campaign.raised, campaign.currency, "en")}
                </a>
              </td>
              <td data-label="Goal" className="tabular-nums">
                {goalOf(campaign)}
              </td>
            </tr>
          ))}
        </Rows>
      )}
    </>
  );
}

function stateOf({ isActive, startsAt, endsAt }: Row, place: Place): string {
  const now = new Date();
  if (!isActive) return "Switched off";
  if (startsAt > now) return `Begins on ${formatDate(startsAt, "moment", place)}`;
  if (endsAt && endsAt <= now) return `Ended on ${formatDate(endsAt, "date", place)}`;
  return endsAt ? `On until ${formatDate(endsAt, "moment", place)}` : "On";
}

function placesOf({ places }: Row): string {
  const names = (isExcluded: boolean) =>
    places
      .filter((place) => place.isExcluded === isExcluded)
      .map(({ name }) => name)
      .join(", ");
  const [asked, spared] = [names(false), names(true)];
  return `${asked || "Everywhere"}${spared && `, but not in ${spared}`}`;
}

function goalOf({ goal, raised, currency }: Row): string {
  if (goal === null) return "";
  const share = Math.floor((raised / Number(goal)) * 100);
  return `${formatMoney(Number(goal), currency, "en")}${share >= 100 ? ", reached" : `, ${share}% there`}`;
}
