import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { can } from "@/lib/auth/permissions.ts";
import { routes } from "@/lib/routes.ts";
import { findSection } from "@/lib/sections/section-admin-queries.ts";
import { BackLink } from "../../../_components/back-link";
import { SectionForm } from "../../../_components/magazine/section-form.client";
import { PageHead } from "../../../_components/page-head";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Section" };

export default async function SectionPage({ params }: Props) {
  const user = await requirePermission("taxonomy.edit");
  const section = await findSection((await params).id);
  if (!section) notFound();
  const actions = (
    <>
      {can(user, "front.curate") && (
        <a href={adminRoutes.front(section.slug)} className="tool-button">
          Arrange its front
        </a>
      )}
      <a href={routes.section(section.slug)} className="tool-button">
        Open it
      </a>
    </>
  );
  return (
    <>
      <BackLink href={adminRoutes.sections()}>Sections</BackLink>
      <PageHead title={section.name} actions={actions} />
      <SectionForm section={section} />
    </>
  );
}
