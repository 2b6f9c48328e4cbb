import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { listCampaignRows } from "@/lib/donations/campaign-admin-queries.ts";
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
        lead="What readers are asked to support. The newest one that is on and in its time is shown."
        actions={add}
      />
      {campaigns.length === 0 ? (
        <EmptyState title="No campaign yet">
          Without one, no reader is asked for anything. A campaign is a headline, a sentence or two, and amounts.
        </EmptyState>
      ) : (
        <Rows label="Campaigns" columns={["Campaign", "State", "Goal"]}>
          {campaigns.map((campaign) => (
            <tr key={campaign.id}>
              <th scope="row">
                <a href={adminRoutes.campaign(campaign.id)}>{campaign.name}</a>
              </th>
              <td>{stateOf(campaign, place)}</td>
              <td data-label="Goal">
                {campaign.goal === null ? "" : formatMoney(Number(campaign.goal), campaign.currency, place.locale)}
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
