import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { listPageRows } from "@/lib/pages/page-admin-queries.ts";
import { routes } from "@/lib/routes.ts";
import { EmptyState } from "../../_components/empty-state";
import { PageHead } from "../../_components/page-head";
import { FooterOrder } from "../../_components/pages/footer-order.client";
import { Rows } from "../../_components/rows";

export const metadata: Metadata = { title: "Pages" };

export default async function PagesPage() {
  const pages = await listPageRows();
  const inFooter = pages.filter((page) => page.isInFooter);
  const add = (
    <a href={adminRoutes.page("new")} className="tool-button tool-button-primary">
      New page
    </a>
  );
  return (
    <>
      <PageHead title="Pages" lead="What stays: about the magazine, privacy, how to reach you." actions={add} />
      {pages.length === 0 ? (
        <EmptyState title="No page yet">
          Readers look for a page about the magazine and one on their privacy. Make the first one.
        </EmptyState>
      ) : (
        <div className="grid gap-12 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Rows label="Pages" columns={["Page", "Address", "Readers"]}>
            {pages.map((page) => (
              <tr key={page.id}>
                <th scope="row">
                  <a href={adminRoutes.page(page.id)}>{page.title}</a>
                </th>
                <td>
                  {page.isPublic ? (
                    <a href={routes.page(page.slug)} className="underline">
                      {routes.page(page.slug)}
                    </a>
                  ) : (
                    routes.page(page.slug)
                  )}
                </td>
                <td>{page.isPublic ? "Can see it" : "Cannot see it"}</td>
              </tr>
            ))}
          </Rows>
          <FooterOrder key={inFooter.map(({ id }) => id).join()} pages={inFooter} />
        </div>
      )}
    </>
  );
}
