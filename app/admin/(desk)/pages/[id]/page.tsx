import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { findPageRow } from "@/lib/pages/page-admin-queries.ts";
import { routes } from "@/lib/routes.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { BackLink } from "../../../_components/back-link";
import { PageHead } from "../../../_components/page-head";
import { PageForm } from "../../../_components/pages/page-form.client";
import "../../../_components/editor/editor.css";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Page" };

export default async function PagePage({ params }: Props) {
  const [found, { place }] = await Promise.all([findPageRow((await params).id), findSite()]);
  if (!found) notFound();
  const { page, pictures } = found;
  const open = page.isPublic && (
    <a href={routes.page(page.slug)} className="tool-button">
      Open it
    </a>
  );
  return (
    <>
      <BackLink href={adminRoutes.pages()}>Pages</BackLink>
      <PageHead title={page.title} actions={open} />
      <PageForm page={page} pictures={pictures} place={place} canUpload />
    </>
  );
}
