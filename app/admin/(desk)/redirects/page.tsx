import type { Metadata } from "next";
import { z } from "zod";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { listRedirects } from "@/lib/redirects/redirect-admin-queries.ts";
import { REDIRECTS_PER_PAGE } from "@/lib/redirects/redirect-finder.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { EmptyState } from "../../_components/empty-state";
import { NewRedirectForm } from "../../_components/magazine/redirect-form.client";
import { RedirectRows } from "../../_components/magazine/redirect-rows";
import { PageHead } from "../../_components/page-head";
import { Pager } from "../../_components/pager";
import { SearchForm } from "../../_components/search-form";

export const metadata: Metadata = { title: "Redirects" };

const wishSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  sort: z.enum(["newest", "hits"]).catch("newest"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RedirectsPage({ searchParams }: Props) {
  const wish = wishSchema.parse(await searchParams);
  const [{ redirects, total, page, pages }, site] = await Promise.all([listRedirects(wish), findSite()]);
  const { q, sort } = wish;
  const at = (to: number, by = sort) =>
    adminRoutes.redirects(new URLSearchParams({ ...(q && { q }), sort: by, page: String(to) }).toString());
  const first = (page - 1) * REDIRECTS_PER_PAGE;
  return (
    <>
      <PageHead
        title="Redirects"
        lead="Old addresses that lead to new ones. A story, section or page that gets another address leaves one by itself."
      />
      <NewRedirectForm />
      <div className="mt-10">
        {(total > 0 || q) && (
          <SearchForm
            action={adminRoutes.redirects()}
            q={q}
            label="Search the redirects"
            placeholder="A part of either address"
          />
        )}
        {total === 0 &&
          (q ? (
            <EmptyState title="No address holds this">Try a shorter part of it.</EmptyState>
          ) : (
            <EmptyState title="No redirect yet">
              Links to an old site or a printed address need not end at a missing page: enter the old path above, and
              where it leads now.
            </EmptyState>
          ))}
        {total > 0 && (
          <>
            <p className="tool-hint mb-2">
              {sort === "hits" ? "Most used first. " : "Newest first. "}
              <a className="underline" href={at(1, sort === "hits" ? "newest" : "hits")}>
                {sort === "hits" ? "Newest first" : "Most used first"}
              </a>
            </p>
            <RedirectRows redirects={redirects} place={site.place} />
          </>
        )}
      </div>
      <Pager
        label="Pages of redirects"
        previous={page > 1 ? at(page - 1) : null}
        next={page < pages ? at(page + 1) : null}
        position={pages > 1 ? `${first + 1}–${first + redirects.length} of ${total.toLocaleString("en")}` : undefined}
      />
    </>
  );
}
