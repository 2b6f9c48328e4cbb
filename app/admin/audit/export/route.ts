import { auditFilter, parseAuditQuery, streamAudit } from "@/lib/audit/audit-admin-queries.ts";
import { AUDIT_CSV_HEAD, auditLine } from "@/lib/audit/audit-csv.ts";
import { guardRoute } from "@/lib/auth/guard-route.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** The log, as it is filtered, as a file for a spreadsheet: streamed, however long it is. */
export async function GET(request: Request): Promise<Response> {
  const user = await guardRoute(request, "audit.read");
  if (user instanceof Response) return user;
  const { place } = await findSite();
  const query = parseAuditQuery(Object.fromEntries(new URL(request.url).searchParams));
  const lines = streamAudit(auditFilter(query, place.timeZone));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(AUDIT_CSV_HEAD)),
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map(auditLine).join("")));
    },
    cancel: () => void lines.return(undefined),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="audit-log.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
