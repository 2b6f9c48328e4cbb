import { Credit } from "@/components/ui/credit";
import { Picture } from "@/components/ui/picture";
import type { ArticlePageView } from "@/lib/articles/article-views.ts";

const PORTRAIT = 1;

/** The picture at the top, with its caption, credit and licence whole. Portraits stand in the text's column. */
export function LeadFigure({ story }: { story: ArticlePageView }) {
  const { image, imageCaption } = story;
  if (!image) return null;
  const isPortrait = image.width / image.height < PORTRAIT;
  return (
    <figure className="story-grid mt-8">
      <div className={isPortrait ? "col-[text]" : "-mx-[clamp(1.25rem,4vw,2.5rem)] md:col-[full] md:mx-0"}>
        <Picture
          media={image}
          isLead
          crop={isPortrait ? undefined : "aspect-3/2 lg:aspect-video"}
          sizes={isPortrait ? "(min-width: 48rem) 664px, 100vw" : "(min-width: 82.5rem) 1240px, 100vw"}
          transitionName={`lead-${story.slug}`}
        />
      </div>
      <figcaption className="type-caption col-[text] mt-2.5">
        {imageCaption} <Credit media={image} />
      </figcaption>
    </figure>
  );
}
