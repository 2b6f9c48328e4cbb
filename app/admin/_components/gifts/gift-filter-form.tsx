import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { GiftFilters } from "@/lib/donations/gift-filters.ts";
import { GiftFrequency, GiftStatus } from "@/prisma/generated/enums.ts";
import { FREQUENCY_NAMES, STATUS_WORDS } from "./gift-words";

type Props = { filters: GiftFilters; campaigns: { slug: string; name: string }[] };

/** Narrows the list of gifts; a plain form, so that each question is an address. */
export function GiftFilterForm({ filters, campaigns }: Props) {
  const statuses = Object.values(GiftStatus).map((id) => ({ id, name: STATUS_WORDS[id] }));
  const frequencies = Object.values(GiftFrequency).map((id) => ({ id, name: FREQUENCY_NAMES[id] }));
  return (
    <form
      action={adminRoutes.gifts()}
      method="get"
      className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
    >
      <Choice name="status" label="State" options={statuses} value={filters.status} />
      <Choice name="frequency" label="How often" options={frequencies} value={filters.frequency} />
      <Choice
        name="campaign"
        label="Campaign"
        options={campaigns.map(({ slug, name }) => ({ id: slug, name }))}
        value={filters.campaign}
      />
      <Text name="story" label="Story’s address" value={filters.story} />
      <Text name="source" label="UTM source" value={filters.source} />
      <Text name="from" label="From" type="date" value={filters.from} />
      <Text name="to" label="To" type="date" value={filters.to} />
      <label className="flex items-center gap-2 py-2">
        <input type="checkbox" name="concern" value="yes" defaultChecked={filters.concern === "yes"} />
        To look at
      </label>
      <button type="submit" className="tool-button">
        Show
      </button>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; options: { id: string; name: string }[]; value?: string };

function Choice({ name, label, options, value = "" }: ChoiceProps) {
  return (
    <label className="grid min-w-0 gap-1">
      <span className="tool-label">{label}</span>
      <select name={name} defaultValue={value} className="tool-control">
        <option value="">All</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Text({
  name,
  label,
  value = "",
  type = "text",
}: {
  name: string;
  label: string;
  value?: string;
  type?: string;
}) {
  return (
    <label className="grid min-w-0 gap-1">
      <span className="tool-label">{label}</span>
      <input type={type} name={name} defaultValue={value} className="tool-control" />
    </label>
  );
}
