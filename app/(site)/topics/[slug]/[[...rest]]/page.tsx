import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TopicPage } from "@/components/listing/topic-page";
import { JsonLd } from "@/components/seo/json-ld";
import { pageNumberOf, routes } from "@/lib/routes.ts";
import { topicJsonLd } from "@/lib/seo/page-json-ld.ts";
import { listPaths, pageMetadata } from "@/lib/seo/page-metadata.ts";
import { topicCard } from "@/lib/seo/social-card.ts";
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
  const paths = listPaths((page) => routes.topic(topic.slug, page), topic.listing.page);
  const facts = { title: topic.name, description: topic.intro, card: topicCard(topic), ...paths };
  return pageMetadata(facts, site);
}

export default async function Page(props: Props) {
  const [topic, site] = await Promise.all([find(props), findSite()]);
  if (!topic) notFound();
  return (
    <>
      <JsonLd data={topicJsonLd(topic, site)} />
      <TopicPage topic={topic} site={site} />
    </>
  );
}
