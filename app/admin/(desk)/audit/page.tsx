import type { Metadata } from "next";
import { findAudit, parseAuditQuery } from "@/lib/audit/audit-admin-queries.ts";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { AuditFilters } from "../../_components/audit/audit-filters";
import { AuditRows } from "../../_components/audit/audit-rows";
import { EmptyState } from "../../_components/empty-state";
import { PageHead } from "../../_components/page-head";
import { Pager } from "../../_components/pager";

export const metadata: Metadata = { title: "Audit log" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who did what to which thing. */
export default async function AuditPage({ searchParams }: Props) {
  await requirePermission("audit.read");
  const [params, { place }] = await Promise.all([searchParams, findSite()]);
  const query = parseAuditQuery(params);
  const { entries, next, people, kinds } = await findAudit(query, place.timeZone);
  const address = (more: Partial<typeof query>) => {
    const all = Object.entries({ ...query, before: "", ...more }).filter(([, value]) => value !== "");
    return new URLSearchParams(all).toString();
  };
  return (
    <>
      <PageHead
        title="Audit log"
        lead="Who did what to which thing. The log only grows: the database refuses to change or delete a line."
        actions={
          <a href={adminRoutes.auditExport(address({}))} download className="tool-button">
            Export as CSV
          </a>
        }
      />
      <AuditFilters query={query} people={people} kinds={kinds} timeZone={place.timeZone} />
      {entries.length === 0 ? (
        <EmptyState title="No lines">
          Whatever is done in the newsroom appears here. If you expected some, take a filter away.
        </EmptyState>
      ) : (
        <AuditRows entries={entries} place={place} />
      )}
      <Pager
        label="Pages of the log"
        previous={query.before ? adminRoutes.audit(address({})) : null}
        next={next ? adminRoutes.audit(address({ before: next })) : null}
      />
    </>
  );
}
