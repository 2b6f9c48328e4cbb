import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthorPage } from "@/components/listing/author-page";
import { findAuthorPage } from "@/lib/authors/author-queries.ts";
import { pageNumberOf, routes } from "@/lib/routes.ts";
import { pageMetadata } from "@/lib/seo/page-metadata.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ slug: string; rest?: string[] }> };

export function generateStaticParams() {
  return [{ slug: "-", rest: [] }];
}

async function find({ params }: Props) {
  const { slug, rest } = await params;
  const page = pageNumberOf(rest);
  return page === null ? null : findAuthorPage(slug, page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [author, site] = await Promise.all([find(props), findSite()]);
  if (!author) return {};
  const { page } = author.listing;
  const path = routes.author(author.slug, page);
  return pageMetadata({ title: author.name, description: author.biography, path, page }, site);
}

export default async function Page(props: Props) {
  const [author, site] = await Promise.all([find(props), findSite()]);
  if (!author) notFound();
  return <AuthorPage author={author} site={site} />;
}
