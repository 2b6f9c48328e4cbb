import { findArticle } from "../articles/article-queries.ts";
import { findAuthorPage } from "../authors/author-queries.ts";
import { findCampaign } from "../donations/campaign-queries.ts";
import { findPage } from "../pages/page-queries.ts";
import { findSectionPage } from "../sections/section-queries.ts";
import {
  ARCHIVE_CARD,
  authorCard,
  type CardFacts,
  campaignCard,
  cardOf,
  frontCard,
  type SocialCard,
  sectionCard,
  storyCard,
  topicCard,
} from "../seo/social-card.ts";
import { findSite } from "../settings/settings-queries.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { findTopicPage } from "../topics/topic-queries.ts";

/** The card that the page at this path has now; null for a page that readers cannot see or that has none. */
export async function findSocialCard(path: string[]): Promise<SocialCard | null> {
  const site = await findSite();
  const [kind, slug, ...more] = path;
  if (more.length > 0) return null;
  if (kind === "articles" && slug) {
    const story = await findArticle(slug);
    return story && storyCard(story, site);
  }
  const facts = await findFacts(kind, slug, site);
  return facts && cardOf(site, facts);
}

async function findFacts(
  kind: string | undefined,
  slug: string | undefined,
  site: SiteView,
): Promise<CardFacts | null> {
  if (kind === undefined) return frontCard(site);
  if (slug === undefined) return findPlain(kind, site);
  switch (kind) {
    case "sections": {
      const section = await findSectionPage(slug, 1);
      return section && sectionCard(section);
    }
    case "topics": {
      const topic = await findTopicPage(slug, 1);
      return topic && topicCard(topic);
    }
    case "authors": {
      const author = await findAuthorPage(slug, 1);
      return author && authorCard(author);
    }
    default:
      return null;
  }
}

async function findPlain(slug: string, site: SiteView): Promise<CardFacts | null> {
  if (slug === "archive") return ARCHIVE_CARD;
  if (slug === "donate") return campaignCard(await findCampaign({}), site);
  const page = await findPage(slug);
  return page && { title: page.title };
}
