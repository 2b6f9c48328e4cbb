import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { can } from "@/lib/auth/permissions.ts";
import { findLibrary } from "@/lib/media/media-admin-queries.ts";
import { PICTURES_PER_PAGE } from "@/lib/media/media-library-finder.ts";
import { type LibraryWish, librarySchema } from "@/lib/media/media-library-schema.ts";
import { EmptyState } from "../../_components/empty-state";
import { PageHead } from "../../_components/page-head";
import { Pager } from "../../_components/pager";
import { LibraryFilters } from "../../_components/pictures/library-filters";
import { LibraryGrid } from "../../_components/pictures/library-grid";
import { LibraryUploads } from "../../_components/pictures/library-uploads.client";

export const metadata: Metadata = { title: "Pictures" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PicturesPage({ searchParams }: Props) {
  const user = await requirePermission("media.read");
  const wish = librarySchema.parse(await searchParams);
  const { pictures, total, page, pages } = await findLibrary(wish);
  const first = (page - 1) * PICTURES_PER_PAGE;
  const isWhole = wish.q === "" && wish.filter === "all";
  const at = (to: number) => adminRoutes.pictures(queryOf({ ...wish, page: to }));
  return (
    <>
      <PageHead
        title="Pictures"
        lead="Every picture of the magazine, with what is true of it everywhere: what it shows, who made it, and on what terms."
      />
      <div className="grid gap-6">
        {can(user, "media.upload") && wish.filter !== "binned" && <LibraryUploads />}
        {!(isWhole && total === 0) && <LibraryFilters wish={wish} total={total} />}
        {total > 0 && <LibraryGrid pictures={pictures} />}
        {total === 0 && <NoPictures wish={wish} />}
      </div>
      <Pager
        label="Pages of the library"
        previous={page > 1 ? at(page - 1) : null}
        next={page < pages ? at(page + 1) : null}
        position={pages > 1 ? `${first + 1}–${first + pictures.length} of ${total.toLocaleString("en")}` : undefined}
      />
    </>
  );
}

function queryOf({ q, filter, page }: LibraryWish): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (filter !== "all") query.set("filter", filter);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

function NoPictures({ wish: { q, filter } }: { wish: LibraryWish }) {
  if (q)
    return (
      <EmptyState title="No picture holds all of these words">
        Try fewer words, or one of the names in the credit.
      </EmptyState>
    );
  switch (filter) {
    case "undescribed":
      return (
        <EmptyState title="Every picture is described">
          Those who cannot see the pictures will hear what they show.
        </EmptyState>
      );
    case "uncredited":
      return <EmptyState title="Every picture names who made it">Pictures without a credit appear here.</EmptyState>;
    case "unused":
      return (
        <EmptyState title="Every picture is in use">
          Pictures that nothing shows appear here; they can be deleted.
        </EmptyState>
      );
    case "expiring":
      return (
        <EmptyState title="No licence ends soon">Pictures appear here 30 days before their licence ends.</EmptyState>
      );
    case "binned":
      return (
        <EmptyState title="The bin is empty">Deleted pictures wait here for 30 days, and can come back.</EmptyState>
      );
    case "all":
      return (
        <EmptyState title="The library is empty">
          Drop some pictures above. Each is kept at its full size and made ready for every screen; then say what it
          shows and who made it. A picture that is in use cannot be lost.
        </EmptyState>
      );
  }
}
