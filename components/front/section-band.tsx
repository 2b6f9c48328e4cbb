import { Card, CardHeadline, CardMeta, CardPicture } from "@/components/article/card-parts";
import { Kicker } from "@/components/article/kicker";
import { PictureCard, TextCard } from "@/components/article/story-cards";
import type { ArticleCardView } from "@/lib/articles/article-views.ts";
import type { Place } from "@/lib/format.ts";
import type { FrontBand } from "@/lib/fronts/front-finder.ts";
import { routes } from "@/lib/routes.ts";

type BandProps = { band: FrontBand; place: Place; rhythm: number };

/** A section on the front. Neighbouring bands differ in rhythm, so that a long page does not become a grid. */
export function SectionBand({ band, place, rhythm }: BandProps) {
  const headingId = `section-${band.slug}`;
  const Layout = layoutOf(band.stories, rhythm);
  return (
    <section aria-labelledby={headingId} className="page mt-14">
      <div className="flex items-baseline justify-between gap-6 border-t border-ink pt-3">
        <h2 id={headingId} className="type-headline-s">
          <a href={routes.section(band.slug)} className="link-quiet">
            {band.name}
          </a>
        </h2>
        <a href={routes.section(band.slug)} className="type-meta link-quiet py-1">
          All stories<span className="sr-only"> of {band.name}</span>
        </a>
      </div>
      <div className="mt-5">
        <Layout band={band} place={place} />
      </div>
    </section>
  );
}

type LayoutProps = Pick<BandProps, "band" | "place">;

/** The turn's layout, unless one story alone, or stories without a picture, would leave a hole in it. */
function layoutOf(stories: FrontBand["stories"], rhythm: number) {
  if (stories.length === 1) return WideAndList;
  if (!stories.some((story) => story.image)) return Columns;
  return [WideAndList, Columns, PictureRight][rhythm % 3] ?? Columns;
}

/** Stories with a picture first: a band leads with what can be seen. */
function picturesFirst(band: FrontBand) {
  const lead = band.stories.find((story) => story.image) ?? band.stories[0];
  return { lead, others: band.stories.filter((story) => story !== lead) };
}

function WideAndList({ band, place }: LayoutProps) {
  const { lead, others } = picturesFirst(band);
  const isAlone = others.length === 0;
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
      {lead && <WideCard story={lead} place={place} isAlone={isAlone} />}
      {!isAlone && (
        <div className="grid content-start gap-6 sm:auto-cols-fr sm:grid-flow-col lg:col-span-4 lg:grid-flow-row lg:gap-0 lg:divide-y lg:divide-rule lg:[&>*]:py-4 lg:[&>*:first-child]:pt-0">
          {others.map((story) => (
            <TextCard key={story.id} story={story} place={place} level={3} hasDeck={others.length === 1} />
          ))}
        </div>
      )}
    </div>
  );
}

type WideCardProps = { story: ArticleCardView; place: Place; isAlone?: boolean };

/** A picture with the words beside it, larger where they have the band to themselves; without one the headline has the deck beside it. */
function WideCard({ story, place, isAlone = false }: WideCardProps) {
  const isFeature = isAlone && story.image !== null;
  const deck = <p className={isFeature ? "type-deck" : "type-deck-s"}>{story.deck}</p>;
  const width = isAlone ? "600px" : "400px";
  return (
    <Card className={`grid gap-y-3 sm:grid-cols-2 ${isAlone ? "gap-x-10 lg:col-span-full" : "gap-x-6 lg:col-span-8"}`}>
      <CardPicture story={story} sizes={`(min-width: 64rem) ${width}, (min-width: 36rem) 50vw, 100vw`} />
      <div className={`space-y-2 ${isFeature ? "self-center" : ""}`}>
        <Kicker story={story} />
        <CardHeadline story={story} level={3} className={isFeature ? "type-headline-l" : "type-headline-m"} />
        {story.image && deck}
        <CardMeta story={story} place={place} />
      </div>
      {!story.image && deck}
    </Card>
  );
}

function Columns({ band, place }: LayoutProps) {
  return (
    <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 sm:max-lg:[&>:first-child:nth-last-child(odd)]:col-span-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none lg:[&>*+*]:border-s lg:[&>*+*]:border-rule lg:[&>*+*]:ps-8">
      {band.stories.map((story) => (
        <TextCard key={story.id} story={story} place={place} level={3} />
      ))}
    </div>
  );
}

function PictureRight({ band, place }: LayoutProps) {
  const { lead, others } = picturesFirst(band);
  // One story would stand lost beside a tall one.
  const isPair = others.length === 1;
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
      <div
        className={`grid content-start gap-x-8 gap-y-6 sm:auto-cols-fr sm:grid-flow-col lg:auto-rows-fr lg:grid-flow-row lg:gap-0 lg:divide-y lg:divide-rule lg:[&>*]:py-5 lg:[&>*:first-child]:pt-0 ${isPair ? "lg:col-span-4" : "lg:col-span-7"}`}
      >
        {others.map((story) => (
          <TextCard key={story.id} story={story} place={place} level={3} />
        ))}
      </div>
      {lead && (
        <div className={`-order-1 lg:order-none ${isPair ? "lg:col-span-8" : "lg:col-span-5"}`}>
          {isPair ? (
            <WideCard story={lead} place={place} />
          ) : (
            <PictureCard story={lead} place={place} level={3} sizes="(min-width: 64rem) 480px, 100vw" />
          )}
        </div>
      )}
    </div>
  );
}
