import type { AuditView } from "@/lib/audit/audit-finder.ts";
import { actionWords, changesOf } from "@/lib/audit/audit-rules.ts";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import { Rows } from "../rows";

/** Lines of the log, each with what it was before and is after. */
export function AuditRows({ entries, place }: { entries: AuditView[]; place: Place }) {
  return (
    <Rows label="Lines of the log" columns={["When", "Who", "Did what", "To what", "Before and after"]}>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <th scope="row" className="whitespace-nowrap">
            {formatDate(entry.at, "moment", place)}
          </th>
          <td data-label="Who">{entry.actorName}</td>
          <td data-label="Did">{actionWords(entry.action)}</td>
          <td data-label="To">
            {entry.thingKind}{" "}
            <a href={adminRoutes.audit(new URLSearchParams({ thing: entry.thingId }).toString())}>
              {entry.thingName || "this one"}
            </a>
          </td>
          <td data-label="Change">
            <dl className="grid gap-1 max-md:grid-cols-1">
              {changesOf(entry, place).map(({ name, before, after }) => (
                <div key={name} className="max-w-md break-words max-md:wrap-anywhere">
                  <dt className="inline font-semibold">{name}: </dt>
                  <dd className="inline">
                    {before !== null && <del className="text-muted">{before}</del>}{" "}
                    {after !== null && <ins className="no-underline">{after}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          </td>
        </tr>
      ))}
    </Rows>
  );
}
