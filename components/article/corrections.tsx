import { DateTime } from "@/components/ui/date-time";
import type { CorrectionView } from "@/lib/articles/article-views.ts";
import { CORRECTION_NAMES, type Place } from "@/lib/format.ts";

/** Dated notes on a published story. */
export function Corrections({ corrections, place }: { corrections: CorrectionView[]; place: Place }) {
  if (corrections.length === 0) return null;
  return (
    <section aria-label="Corrections" className="col-[text] space-y-4 border-y border-rule py-4">
      {corrections.map((correction) => (
        <div key={`${correction.kind}-${correction.issuedAt.toISOString()}`} className="type-ui font-normal">
          <p className="type-kicker mb-1">
            {CORRECTION_NAMES[correction.kind]}
            <span className="text-accent"> | </span>
            <DateTime date={correction.issuedAt} place={place} className="font-normal text-muted" />
          </p>
          <p>{correction.text}</p>
        </div>
      ))}
    </section>
  );
}
