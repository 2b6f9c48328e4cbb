import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { BackLink } from "../../../_components/back-link";
import { PageHead } from "../../../_components/page-head";
import { PageForm } from "../../../_components/pages/page-form.client";
import "../../../_components/editor/editor.css";

export const metadata: Metadata = { title: "New page" };

export default async function NewPagePage() {
  await requirePermission("page.edit");
  const { place } = await findSite();
  return (
    <>
      <BackLink href={adminRoutes.pages()}>Pages</BackLink>
      <PageHead title="New page" />
      <PageForm page={null} pictures={[]} place={place} canUpload />
    </>
  );
}
