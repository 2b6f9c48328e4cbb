import type { AuditQuery } from "@/lib/audit/audit-admin-queries.ts";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";

type Props = { query: AuditQuery; people: { id: string; name: string }[]; kinds: string[]; timeZone: string };

/** Narrows the log: a plain form, so that each filter is an address. */
export function AuditFilters({ query, people, kinds, timeZone }: Props) {
  return (
    <search aria-label="The log">
      <form action={adminRoutes.audit()} className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
        <Label text="Who">
          <select name="who" defaultValue={query.who} className="tool-control">
            <option value="">Everybody</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Label>
        <Label text="What">
          <select name="kind" defaultValue={query.kind} className="tool-control">
            <option value="">Everything</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </Label>
        <Label text="Named">
          <input type="search" name="q" defaultValue={query.q} className="tool-control" />
        </Label>
        <Label text={`From (${timeZone})`}>
          <input type="date" name="from" defaultValue={query.from} className="tool-control" />
        </Label>
        <Label text="To">
          <input type="date" name="to" defaultValue={query.to} className="tool-control" />
        </Label>
        {query.thing && <input type="hidden" name="thing" value={query.thing} />}
        <button type="submit" className="tool-button">
          Filter
        </button>
        {(query.who || query.kind || query.thing || query.q || query.from || query.to) && (
          <a href={adminRoutes.audit()} className="tool-button tool-button-quiet">
            Everything
          </a>
        )}
      </form>
    </search>
  );
}

function Label({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what is put into it
    <label className="min-w-0 sm:min-w-36">
      <span className="tool-label mb-1 block">{text}</span>
      {children}
    </label>
  );
}
