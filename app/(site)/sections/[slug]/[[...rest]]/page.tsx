import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SectionPage } from "@/components/listing/section-page";
import { pageNumberOf, routes } from "@/lib/routes.ts";
import { findSectionPage } from "@/lib/sections/section-queries.ts";
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
  return page === null ? null : findSectionPage(slug, page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [section, site] = await Promise.all([find(props), findSite()]);
  if (!section) return {};
  const { page } = section.listing;
  const path = routes.section(section.slug, page);
  return pageMetadata({ title: section.name, description: section.description, path, page }, site);
}

export default async function Page(props: Props) {
  const [section, site] = await Promise.all([find(props), findSite()]);
  if (!section) notFound();
  return <SectionPage section={section} site={site} />;
}
