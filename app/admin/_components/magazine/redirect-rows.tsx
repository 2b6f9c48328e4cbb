import { formatDate, type Place } from "@/lib/format.ts";
import type { RedirectRow } from "@/lib/redirects/redirect-finder.ts";
import { Rows } from "../rows";
import { RedirectButtons } from "./redirect-form.client";

/** Redirects with how often they were followed. */
export function RedirectRows({ redirects, place }: { redirects: RedirectRow[]; place: Place }) {
  return (
    <Rows label="Redirects" columns={["Old address", "Leads to", "Followed", ""]}>
      {redirects.map((redirect) => (
        <tr key={redirect.id}>
          <th scope="row" className="break-all">
            {redirect.fromPath}
          </th>
          <td data-label="Leads to" className="break-all">
            <a href={redirect.toPath} className="underline">
              {redirect.toPath}
            </a>
          </td>
          <td data-label="Followed">
            {redirect.hits === 0 ? "never" : times(redirect.hits)}
            {redirect.lastHitAt && (
              <span className="tool-hint block">last on {formatDate(redirect.lastHitAt, "date", place)}</span>
            )}
          </td>
          <td>
            <RedirectButtons redirect={redirect} />
          </td>
        </tr>
      ))}
    </Rows>
  );
}

const times = (hits: number) => (hits === 1 ? "once" : `${hits.toLocaleString("en")} times`);
