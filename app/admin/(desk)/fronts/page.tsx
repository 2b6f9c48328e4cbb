import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { listFrontChoices } from "@/lib/fronts/front-admin-queries.ts";
import { PageHead } from "../../_components/page-head";
import { Rows } from "../../_components/rows";

export const metadata: Metadata = { title: "Fronts" };

export default async function FrontsPage() {
  const fronts = await listFrontChoices();
  return (
    <>
      <PageHead
        title="Fronts"
        lead="What stands at the top of the home page and of each section. Where nothing is pinned, the newest stories lead."
      />
      <Rows label="Fronts" columns={["Front", "Pinned"]}>
        {fronts.map(({ slug, name, pinned }) => (
          <tr key={slug ?? "home"}>
            <th scope="row">
              <a href={adminRoutes.front(slug)}>{name}</a>
            </th>
            <td>{pinned === 0 ? "Nothing, the newest lead" : pinned === 1 ? "1 story" : `${pinned} stories`}</td>
          </tr>
        ))}
      </Rows>
    </>
  );
}
