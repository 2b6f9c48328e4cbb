import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TopicPage } from "@/components/listing/topic-page";
import { pageNumberOf, routes } from "@/lib/routes.ts";
import { pageMetadata } from "@/lib/seo/page-metadata.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { findTopicPage } from "@/lib/topics/topic-queries.ts";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ slug: string; rest?: string[] }> };

export function generateStaticParams() {
  return [{ slug: "-", rest: [] }];
}

async function find({ params }: Props) {
  const { slug, rest } = await params;
  const page = pageNumberOf(rest);
  return page === null ? null : findTopicPage(slug, page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [topic, site] = await Promise.all([find(props), findSite()]);
  if (!topic) return {};
  const { page } = topic.listing;
  const path = routes.topic(topic.slug, page);
  return pageMetadata({ title: topic.name, description: topic.intro, path, page }, site);
}

export default async function Page(props: Props) {
  const [topic, site] = await Promise.all([find(props), findSite()]);
  if (!topic) notFound();
  return <TopicPage topic={topic} site={site} />;
}
