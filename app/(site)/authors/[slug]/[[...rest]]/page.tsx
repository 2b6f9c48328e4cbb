import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthorPage } from "@/components/listing/author-page";
import { JsonLd } from "@/components/seo/json-ld";
import { findAuthorPage } from "@/lib/authors/author-queries.ts";
import { pageNumberOf, routes } from "@/lib/routes.ts";
import { authorJsonLd } from "@/lib/seo/page-json-ld.ts";
import { listPaths, pageMetadata } from "@/lib/seo/page-metadata.ts";
import { authorCard } from "@/lib/seo/social-card.ts";
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
  const paths = listPaths((page) => routes.author(author.slug, page), author.listing.page);
  const facts = { title: author.name, description: author.biography, card: authorCard(author), ...paths };
  return pageMetadata(facts, site);
}

export default async function Page(props: Props) {
  const [author, site] = await Promise.all([find(props), findSite()]);
  if (!author) notFound();
  return (
    <>
      <JsonLd data={authorJsonLd(author, site)} />
      <AuthorPage author={author} site={site} />
    </>
  );
}
