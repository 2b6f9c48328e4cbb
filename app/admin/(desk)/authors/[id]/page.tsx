import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { findAuthor } from "@/lib/authors/author-admin-queries.ts";
import { authorLinksSchema } from "@/lib/authors/author-schema.ts";
import { findFieldPicture } from "@/lib/media/media-admin-queries.ts";
import { routes } from "@/lib/routes.ts";
import { BackLink } from "../../../_components/back-link";
import { AuthorForm } from "../../../_components/magazine/author-form.client";
import { PageHead } from "../../../_components/page-head";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Author" };

export default async function AuthorPage({ params }: Props) {
  const author = await findAuthor((await params).id);
  if (!author) notFound();
  const links = authorLinksSchema.safeParse(author.links).data ?? [];
  const open = (
    <a href={routes.author(author.slug)} className="tool-button">
      Open the page
    </a>
  );
  return (
    <>
      <BackLink href={adminRoutes.authors()}>Authors</BackLink>
      <PageHead title={author.name} actions={open} />
      <AuthorForm author={{ ...author, links }} photo={await findFieldPicture(author.photoId)} />
    </>
  );
}
