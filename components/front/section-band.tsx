import { Card, CardHeadline, CardMeta, CardPicture } from "@/components/article/card-parts";
import { Kicker } from "@/components/article/kicker";
import { PictureCard, TextCard } from "@/components/article/story-cards";
import type { Place } from "@/lib/format.ts";
import type { FrontBand } from "@/lib/fronts/front-finder.ts";
import { routes } from "@/lib/routes.ts";

type BandProps = { band: FrontBand; place: Place; rhythm: number };

/** A section on the front. Neighbouring bands differ in rhythm, so that a long page does not become a grid. */
export function SectionBand({ band, place, rhythm }: BandProps) {
  const headingId = `section-${band.slug}`;
  const Layout = [WideAndList, Columns, PictureRight][rhythm % 3] ?? Columns;
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

/** Stories with a picture first: a band leads with what can be seen. */
function picturesFirst(band: FrontBand) {
  const lead = band.stories.find((story) => story.image) ?? band.stories[0];
  return { lead, others: band.stories.filter((story) => story !== lead) };
}

function WideAndList({ band, place }: LayoutProps) {
  const { lead, others } = picturesFirst(band);
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
      {lead && (
        <Card className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:col-span-8">
          <CardPicture story={lead} sizes="(min-width: 64rem) 400px, (min-width: 36rem) 50vw, 100vw" />
          <div className="space-y-2">
            <Kicker story={lead} />
            <CardHeadline story={lead} level={3} className="type-headline-m" />
            <p className="type-deck-s">{lead.deck}</p>
            <CardMeta story={lead} place={place} />
          </div>
        </Card>
      )}
      <div className="grid content-start gap-6 sm:grid-cols-3 lg:col-span-4 lg:grid-cols-1 lg:gap-0 lg:divide-y lg:divide-rule lg:[&>*]:py-4 lg:[&>*:first-child]:pt-0">
        {others.map((story) => (
          <TextCard key={story.id} story={story} place={place} level={3} hasDeck={false} />
        ))}
      </div>
    </div>
  );
}

function Columns({ band, place }: LayoutProps) {
  return (
    <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4 lg:[&>*+*]:border-s lg:[&>*+*]:border-rule lg:[&>*+*]:ps-8">
      {band.stories.map((story) => (
        <TextCard key={story.id} story={story} place={place} level={3} />
      ))}
    </div>
  );
}

function PictureRight({ band, place }: LayoutProps) {
  const { lead, others } = picturesFirst(band);
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
      <div className="grid content-start gap-x-8 gap-y-6 sm:grid-cols-3 lg:col-span-7">
        {others.map((story) => (
          <TextCard key={story.id} story={story} place={place} level={3} />
        ))}
      </div>
      {lead && (
        <div className="-order-1 lg:order-none lg:col-span-5">
          <PictureCard story={lead} place={place} level={3} sizes="(min-width: 64rem) 480px, 100vw" />
        </div>
      )}
    </div>
  );
}
