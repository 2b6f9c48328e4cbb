import { Card, CardHeadline, CardMeta, CardPicture } from "@/components/article/card-parts";
import { Kicker } from "@/components/article/kicker";
import { AskSlot } from "@/components/donate/ask-slot";
import { routes } from "@/lib/routes.ts";
import type { SectionPageView } from "@/lib/sections/section-queries.ts";
import type { SiteView } from "@/lib/settings/settings-views.ts";
import { PageHead } from "./page-head";
import { StoryList } from "./story-list";

/** A section's front: its first story large on the first page, then the list. */
export function SectionPage({ section, site }: { section: SectionPageView; site: SiteView }) {
  const { listing } = section;
  const { place } = site;
  const isFront = listing.page === 1;
  const [lead, ...others] = isFront ? listing.stories : [undefined, ...listing.stories];
  return (
    <>
      <PageHead title={section.name} page={listing.page}>
        {isFront && section.description && <p className="type-deck">{section.description}</p>}
      </PageHead>
      {lead && (
        <div className="page mt-8">
          <Card className="grid items-center gap-x-10 gap-y-4 border-t border-ink pt-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
            <CardPicture
              story={lead}
              isLead
              sizes="(min-width: 82.5rem) 700px, (min-width: 64rem) 55vw, calc(100vw - 2.5rem)"
            />
            <div className="space-y-3">
              <Kicker story={lead} />
              <CardHeadline story={lead} level={2} className="type-headline-l" />
              <p className="type-deck-s">{lead.deck}</p>
              <CardMeta story={lead} place={place} />
            </div>
          </Card>
        </div>
      )}
      <div className={`page mt-6 ${lead && others.length > 0 ? "[&>div]:border-t [&>div]:border-rule" : ""}`}>
        {(others.length > 0 || !lead) && (
          <StoryList
            listing={{ ...listing, stories: others.filter((story) => story !== undefined) }}
            href={(page) => routes.section(section.slug, page)}
            place={place}
            label={section.name}
          />
        )}
      </div>
      <AskSlot
        placement="section"
        place={{ section: section.slug }}
        locale={place.locale}
        isRow
        className="page mt-16"
      />
    </>
  );
}
