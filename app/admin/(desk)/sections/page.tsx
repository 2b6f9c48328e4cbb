import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { listSectionRows } from "@/lib/sections/section-admin-queries.ts";
import { EmptyState } from "../../_components/empty-state";
import { SectionOrder } from "../../_components/magazine/section-order.client";
import { PageHead } from "../../_components/page-head";

export const metadata: Metadata = { title: "Sections" };

export default async function SectionsPage() {
  const sections = await listSectionRows();
  const add = (
    <a href={adminRoutes.section("new")} className="tool-button tool-button-primary">
      New section
    </a>
  );
  return (
    <>
      <PageHead
        title="Sections"
        lead="The place of every story. Their order is the navigation's, and that of the bands on the home page."
        actions={add}
      />
      {sections.length === 0 ? (
        <EmptyState title="No section yet">
          Every story stands in exactly one section, such as Europe or Economy. Make the first one, and stories can be
          written.
        </EmptyState>
      ) : (
        <SectionOrder key={sections.map(({ id }) => id).join()} sections={sections} />
      )}
    </>
  );
}
