import type { Metadata } from "next";
import { z } from "zod";
import { Picture } from "@/components/ui/picture";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { AUTHORS_PER_PAGE, findAuthorRows } from "@/lib/authors/author-admin-queries.ts";
import { EmptyState } from "../../_components/empty-state";
import { PageHead } from "../../_components/page-head";
import { Pager } from "../../_components/pager";
import { Rows } from "../../_components/rows";
import { SearchForm } from "../../_components/search-form";

export const metadata: Metadata = { title: "Authors" };

const wishSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuthorsPage({ searchParams }: Props) {
  const wish = wishSchema.parse(await searchParams);
  const { authors, total, page, pages } = await findAuthorRows(wish);
  const at = (to: number) => adminRoutes.authors(new URLSearchParams({ q: wish.q, page: String(to) }).toString());
  const first = (page - 1) * AUTHORS_PER_PAGE;
  const add = (
    <a href={adminRoutes.author("new")} className="tool-button tool-button-primary">
      New author
    </a>
  );
  return (
    <>
      <PageHead
        title="Authors"
        lead="Who writes, photographs and translates. An author needs no account, and can be an organisation."
        actions={add}
      />
      {(total > 0 || wish.q) && (
        <SearchForm action={adminRoutes.authors()} q={wish.q} label="Search the authors" placeholder="A name" />
      )}
      {total === 0 && wish.q && <EmptyState title="Nobody of that name">Try a part of the name.</EmptyState>}
      {total === 0 && !wish.q && (
        <EmptyState title="No author yet">
          Bylines name authors. Make one here, or type a new name into a story&rsquo;s byline.
        </EmptyState>
      )}
      {total > 0 && (
        <Rows label="Authors" columns={["Author", "Position", "Bylines"]}>
          {authors.map((author) => (
            <tr key={author.id} className="md:*:align-middle!">
              <th scope="row">
                <span className="flex items-center gap-3">
                  <span className="block size-9 flex-none overflow-hidden bg-raised">
                    {author.photo && <Picture media={author.photo} sizes="36px" crop="aspect-square" isDecorative />}
                  </span>
                  <a href={adminRoutes.author(author.id)}>{author.name}</a>
                </span>
              </th>
              <td>{author.jobTitle || (author.kind === "organisation" ? "Organisation" : "")}</td>
              <td data-label="Bylines">{author.bylines.toLocaleString("en")}</td>
            </tr>
          ))}
        </Rows>
      )}
      <Pager
        label="Pages of authors"
        previous={page > 1 ? at(page - 1) : null}
        next={page < pages ? at(page + 1) : null}
        position={pages > 1 ? `${first + 1}–${first + authors.length} of ${total.toLocaleString("en")}` : undefined}
      />
    </>
  );
}
