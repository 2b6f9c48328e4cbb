import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { findStart } from "@/lib/start/start-admin-queries.ts";
import { EmptyState } from "../_components/empty-state";
import { PageHead } from "../_components/page-head";
import { Broken } from "../_components/start/broken";
import { CameIn } from "../_components/start/came-in";
import { StoryLines } from "../_components/start/story-lines";

export const metadata: Metadata = { title: "Start" };

/** What waits, what comes, what is broken, what came in. */
export default async function StartPage() {
  const user = await requirePermission("desk.enter");
  const [site, start] = await Promise.all([findSite(), findStart(user)]);
  const { place } = site;
  const waiting = [start.notes, start.inReview, start.ready, start.prepared, start.own].some((list) => list.length > 0);
  return (
    <>
      <PageHead title={`Good to see you, ${user.name}`} />
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <section aria-labelledby="waiting" className="grid content-start gap-6">
          <h2 id="waiting" className="tool-heading border-t border-ink pt-3">
            Waits for you
          </h2>
          {!waiting && (
            <EmptyState
              title="Nothing waits for you"
              action={
                <a href={adminRoutes.newStory()} className="tool-button">
                  New story
                </a>
              }
            >
              Your stories until they are out, and notes to you, appear here.
            </EmptyState>
          )}
          <StoryLines title="Notes to you" lines={start.notes} place={place} />
          <StoryLines title="To review" lines={start.inReview} place={place} />
          <StoryLines title="Ready to go out" lines={start.ready} place={place} />
          <StoryLines title="Changed since they were published" lines={start.prepared} place={place} />
          <StoryLines title="Yours, not out yet" lines={start.own} place={place} />
        </section>
        {start.may.schedule && (
          <section aria-labelledby="scheduled" className="grid content-start gap-6">
            <h2 id="scheduled" className="tool-heading border-t border-ink pt-3">
              Scheduled
            </h2>
            {start.scheduled.length === 0 && <p className="text-muted">Nothing is scheduled.</p>}
            <StoryLines title={`Times in ${place.timeZone}`} lines={start.scheduled} place={place} />
          </section>
        )}
        {start.may.review && <Broken deadLinks={start.deadLinks} pictures={start.pictures} place={place} />}
        {start.may.stats && (
          <CameIn
            reads={start.reads}
            mostRead={start.mostRead}
            earned={start.earned}
            mayGifts={start.may.gifts}
            place={place}
          />
        )}
      </div>
    </>
  );
}
