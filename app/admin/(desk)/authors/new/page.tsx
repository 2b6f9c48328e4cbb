import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { BackLink } from "../../../_components/back-link";
import { AuthorForm } from "../../../_components/magazine/author-form.client";
import { PageHead } from "../../../_components/page-head";

export const metadata: Metadata = { title: "New author" };

export default async function NewAuthorPage() {
  await requirePermission("author.edit");
  return (
    <>
      <BackLink href={adminRoutes.authors()}>Authors</BackLink>
      <PageHead title="New author" />
      <AuthorForm author={null} photo={null} />
    </>
  );
}
