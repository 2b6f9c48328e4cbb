import { Body } from "@/components/body/body";
import { AskSlot } from "@/components/donate/ask-slot";
import { Enough } from "@/components/site/first-paint";
import type { ArticlePageView } from "@/lib/articles/article-views.ts";
import { readBody } from "@/lib/body/body-rules.ts";
import { planStoryAsks } from "@/lib/donations/ask-rules.ts";
import { routes } from "@/lib/routes.ts";
import { canonicalUrl } from "@/lib/seo/addresses.ts";
import { decidePublic } from "@/lib/seo/story-decision.ts";
import type { SiteView } from "@/lib/settings/settings-views.ts";
import { Corrections } from "./corrections";
import { LeadFigure } from "./lead-figure";
import { OriginNote } from "./origin-note";
import { RepublishBox } from "./republish-box";
import { ShareLinks } from "./share-links";
import { AuthorBoxes, FollowUs, TopicLinks } from "./story-foot";
import { StoryHeader } from "./story-header";

/** A story of more blocks is painted when its head is there. */
const MANY_BLOCKS = 60;
const ASK_CLASSES = { body: "no-print my-[2.25em]!", story_end: "col-[text]" };

/** The whole story in reading order: what is around it stands in the page. */
export function Story({ story, site }: { story: ArticlePageView; site: SiteView }) {
  const { place } = site;
  const body = readBody(story.body);
  const asks = planStoryAsks(body, story.noAsks);
  const url = canonicalUrl(routes.article(story.slug));
  const askPlace = { story: story.slug, section: story.section.slug, topics: story.topics.map(({ slug }) => slug) };
  const slot = (placement: "body" | "story_end") => (
    <AskSlot placement={placement} place={askPlace} locale={place.locale} className={ASK_CLASSES[placement]} />
  );
  return (
    <article>
      <div className="page prints">
        <p className="print-only">{site.name}</p>
        <StoryHeader story={story} place={place} />
        <LeadFigure story={story} />
        {body.content.length > MANY_BLOCKS && <Enough />}
        <div className="story-grid mt-8 gap-y-6 empty:hidden">
          {story.origin && <OriginNote origin={story.origin} />}
          <Corrections corrections={story.correctionsBefore} place={place} />
        </div>
        <div className="mt-8">
          <Body
            body={body}
            media={story.media}
            language={story.language}
            hasDropCap={story.dropCap}
            ask={asks.before === null ? null : { before: asks.before, element: slot("body") }}
          />
        </div>
        <div className="story-grid mt-8 empty:hidden">
          <Corrections corrections={story.correctionsAfter} place={place} />
        </div>
        <p className="print-only">{url}</p>
      </div>
      <div className="page story-grid mt-10 gap-y-8">
        {asks.atEnd && slot("story_end")}
        <TopicLinks topics={story.topics} />
        <ShareLinks headline={story.headline} url={url} />
        {decidePublic(story).canRepublish && <RepublishBox story={story} site={site} />}
        <AuthorBoxes authors={story.authors} />
        <FollowUs accounts={site.socialAccounts} />
      </div>
    </article>
  );
}
