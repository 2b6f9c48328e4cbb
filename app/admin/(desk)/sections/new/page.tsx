import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { BackLink } from "../../../_components/back-link";
import { SectionForm } from "../../../_components/magazine/section-form.client";
import { PageHead } from "../../../_components/page-head";

export const metadata: Metadata = { title: "New section" };

export default async function NewSectionPage() {
  await requirePermission("taxonomy.edit");
  return (
    <>
      <BackLink href={adminRoutes.sections()}>Sections</BackLink>
      <PageHead title="New section" />
      <SectionForm section={null} />
    </>
  );
}
