import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import type { ThreadView } from "../notes/note-finder.ts";
import type { RevisionView } from "../revisions/revision-finder.ts";
import type { Finding } from "./checklist-rules.ts";

/** Where a story stands, in the words of the newsroom: a published one is scheduled, under embargo or out. */
export type StoryStanding =
  | "draft"
  | "in_review"
  | "ready"
  | "scheduled"
  | "embargoed"
  | "published"
  | "archived"
  | "killed";

export type StandingFacts = {
  status: ArticleStatus;
  publishedAt: Date | null;
  visibleFrom: Date | null;
  embargoUntil: Date | null;
};

export function standingOf({ status, publishedAt, visibleFrom }: StandingFacts, now: Date): StoryStanding {
  if (status !== "published") return status;
  if (visibleFrom !== null && visibleFrom <= now) return "published";
  return publishedAt !== null && publishedAt <= now ? "embargoed" : "scheduled";
}

export const STANDING_WORDS: Record<StoryStanding, string> = {
  draft: "Draft",
  in_review: "In review",
  ready: "Ready",
  scheduled: "Scheduled",
  embargoed: "Under embargo",
  published: "Published",
  archived: "Archived",
  killed: "Killed",
};

/** What somebody may do to a story now; the interface hides the rest, and the actions refuse it. */
export type StoryRights = {
  edit: boolean;
  submit: boolean;
  review: boolean;
  schedule: boolean;
  publish: boolean;
  unpublish: boolean;
  archive: boolean;
  kill: boolean;
  correct: boolean;
  restore: boolean;
  preview: boolean;
  writeNotes: boolean;
  resolveNotes: boolean;
};

export type PreviewLinkRow = {
  id: string;
  url: string;
  revision: number | null;
  expiresAt: Date;
  actorName: string;
};

/** Everything around a story that its side panel shows. */
export type StoryWorkflow = StandingFacts & {
  id: string;
  slug: string;
  headline: string;
  version: number;
  standing: StoryStanding;
  /** Readers do not see the newest state. */
  hasPrepared: boolean;
  killReason: string | null;
  findings: Finding[];
  threads: ThreadView[];
  revisions: RevisionView[];
  previews: PreviewLinkRow[];
  /** Those whom a note can speak to. */
  people: { id: string; name: string }[];
  rights: StoryRights;
  place: { locale: string; timeZone: string };
  now: Date;
};
