import Link from "next/link";
import { DateTime } from "@/components/ui/date-time";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { listGifts } from "@/lib/donations/gift-admin-queries.ts";
import type { Place } from "@/lib/format.ts";
import { Rows } from "../rows";
import { FREQUENCY_NAMES, placementWords, stateOf, sumOf } from "./gift-words";

type Gift = Awaited<ReturnType<typeof listGifts>>["gifts"][number];

export function GiftRows({ gifts, place }: { gifts: Gift[]; place: Place }) {
  return (
    <Rows label="Gifts" columns={["Gift", "State", "When", "Story", "Campaign", "Asked in", "Donor"]}>
      {gifts.map((gift) => (
        <tr key={gift.id}>
          <th scope="row" className="tabular-nums">
            <Link href={adminRoutes.gift(gift.id)} prefetch={false}>
              {sumOf(gift)} {FREQUENCY_NAMES[gift.frequency].toLowerCase()}
            </Link>
          </th>
          <td data-label="State">
            {stateOf(gift)}
            {gift.concern && <strong className="block text-accent">{gift.concern}</strong>}
          </td>
          <td data-label="When">
            <DateTime date={gift.paidAt ?? gift.createdAt} shape="moment" place={place} />
          </td>
          <td data-label="Story">
            {gift.article && <Link href={adminRoutes.story(gift.article.id)}>{gift.article.headline}</Link>}
          </td>
          <td data-label="Campaign">{gift.campaign.name}</td>
          <td data-label="Asked in">
            {[placementWords(gift.placement), gift.utmSource ?? gift.referrer].filter(Boolean).join(", ")}
          </td>
          <td data-label="Donor">{gift.donorName ?? (gift.forgottenAt ? "Deleted" : "")}</td>
        </tr>
      ))}
    </Rows>
  );
}
