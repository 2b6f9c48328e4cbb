import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SectionPage } from "@/components/listing/section-page";
import { JsonLd } from "@/components/seo/json-ld";
import { pageNumberOf, routes } from "@/lib/routes.ts";
import { findSectionPage } from "@/lib/sections/section-queries.ts";
import { sectionJsonLd } from "@/lib/seo/page-json-ld.ts";
import { listPaths, pageMetadata } from "@/lib/seo/page-metadata.ts";
import { sectionCard } from "@/lib/seo/social-card.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ slug: string; rest?: string[] }> };

export function generateStaticParams() {
  return [{ slug: "-", rest: [] }];
}

async function find({ params }: Props) {
  const { slug, rest } = await params;
  const page = pageNumberOf(rest);
  return page === null ? null : findSectionPage(slug, page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [section, site] = await Promise.all([find(props), findSite()]);
  if (!section) return {};
  const paths = listPaths((page) => routes.section(section.slug, page), section.listing.page);
  const facts = { title: section.name, description: section.description, card: sectionCard(section), ...paths };
  return pageMetadata(facts, site);
}

export default async function Page(props: Props) {
  const [section, site] = await Promise.all([find(props), findSite()]);
  if (!section) notFound();
  return (
    <>
      <JsonLd data={sectionJsonLd(section, site)} />
      <SectionPage section={section} site={site} />
    </>
  );
}
