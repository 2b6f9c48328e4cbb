import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HotTopic } from "@/components/article/hot-topic";
import { RelatedStories } from "@/components/article/related-stories";
import { Story } from "@/components/article/story";
import { JsonLd } from "@/components/seo/json-ld";
import { findArticle, listTopicNewest } from "@/lib/articles/article-queries.ts";
import { listRelated } from "@/lib/related/related-queries.ts";
import { storyJsonLd } from "@/lib/seo/story-json-ld.ts";
import { storyMetadata } from "@/lib/seo/story-metadata.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { listTopics } from "@/lib/topics/topic-queries.ts";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ slug: string }> };

/** Stories are printed when they are first asked for; a build needs none of them. */
export function generateStaticParams() {
  return [{ slug: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const story = await findArticle(slug);
  return story ? storyMetadata(story, await findSite()) : {};
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params;
  const [story, related, site] = await Promise.all([findArticle(slug), listRelated(slug), findSite()]);
  if (!story) notFound();
  const shown = new Set([story.id, ...related.map(({ id }) => id)]);
  // A story outside of every hot topic leads to the hottest one.
  const topic = story.hotTopic ?? (await listTopics()).find(({ isHot }) => isHot);
  const newest = topic ? (await listTopicNewest(topic.slug, 12)).stories : [];
  return (
    <>
      <JsonLd data={storyJsonLd(story, site)} />
      <Story story={story} site={site} />
      <RelatedStories stories={related} place={site.place} />
      {topic && (
        <HotTopic topic={topic} stories={newest.filter(({ id }) => !shown.has(id)).slice(0, 4)} place={site.place} />
      )}
    </>
  );
}
