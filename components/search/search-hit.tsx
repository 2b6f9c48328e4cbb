import { Card, CardMeta, CardPicture } from "@/components/article/card-parts";
import { Kicker } from "@/components/article/kicker";
import type { Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import type { Highlighted, SearchHit } from "@/lib/search/search-finder.ts";

/** Text with the words that matched marked. */
function Marked({ parts }: { parts: Highlighted }) {
  return parts.map((part, i) =>
    part.isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
      <mark key={i} className="bg-transparent text-inherit underline decoration-accent decoration-2 underline-offset-4">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

export function SearchHitRow({ hit, place }: { hit: SearchHit; place: Place }) {
  return (
    <Card className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-6">
      <div className="max-w-[48rem] space-y-1.5">
        <Kicker story={hit} />
        <h3 className="type-headline-s" lang={hit.language}>
          <a
            href={routes.article(hit.slug)}
            className="no-underline group-hover:underline before:absolute before:inset-0 before:content-['']"
          >
            <Marked parts={hit.headlineParts} />
          </a>
        </h3>
        <p className="type-deck-s">
          <Marked parts={hit.excerptParts} />
        </p>
        <CardMeta story={hit} place={place} />
      </div>
      {hit.image && (
        <div className="w-20 sm:w-36">
          <CardPicture story={hit} sizes="(min-width: 36rem) 144px, 80px" />
        </div>
      )}
    </Card>
  );
}
