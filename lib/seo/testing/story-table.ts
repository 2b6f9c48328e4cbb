import type { OriginPolicy } from "../../../prisma/generated/enums.ts";
import type { StoryDecision, StoryTimes } from "../story-decision.ts";

const HOUR_MS = 3_600_000;
export const ORIGIN_URL = "https://origin.example.org/first/story";

type Marks = { policy?: OriginPolicy; noindex?: boolean; republishable?: boolean };

/** What a row of the table promises; `canonical` says whose. */
export type Promised = Omit<StoryDecision, "canonical" | "robots" | "basedOn"> & {
  canonical: "own" | "origin" | null;
  index: boolean;
  isBasedOn: boolean;
};

export type StoryRow = {
  name: string;
  times: StoryTimes;
  marks: Required<Omit<Marks, "policy">> & { policy: OriginPolicy | null };
  promised: Promised;
};

const EVERYWHERE: Promised = {
  status: 200,
  canonical: "own",
  index: true,
  inSitemap: true,
  inNewsSitemap: true,
  inFeeds: true,
  inSearch: true,
  inLists: true,
  canRepublish: false,
  isBasedOn: false,
};
const NOWHERE: Promised = {
  status: 404,
  canonical: null,
  index: false,
  inSitemap: false,
  inNewsSitemap: false,
  inFeeds: false,
  inSearch: false,
  inLists: false,
  canRepublish: false,
  isBasedOn: false,
};
const OUT_OF_SITEMAPS = { inSitemap: false, inNewsSitemap: false };

/** Every state of a story with what it is to crawlers: the same rows are put to the function and to the database. */
export function storyTable(now: Date): StoryRow[] {
  const at = (hours: number) => new Date(now.getTime() + hours * HOUR_MS);
  const times = (over: Partial<StoryTimes>): StoryTimes => ({
    status: "published",
    publishedAt: at(-1),
    embargoUntil: null,
    binnedAt: null,
    ...over,
  });
  const row = (name: string, over: Partial<StoryTimes>, promised: Promised, marks: Marks = {}): StoryRow => ({
    name,
    times: times(over),
    marks: { policy: null, noindex: false, republishable: false, ...marks },
    promised,
  });
  const unpublished = { publishedAt: null };
  return [
    row("draft", { status: "draft", ...unpublished }, NOWHERE),
    row("draft that was public once", { status: "draft" }, NOWHERE),
    row("in review", { status: "in_review", ...unpublished }, NOWHERE),
    row("ready", { status: "ready", ...unpublished }, NOWHERE),
    row("scheduled", { publishedAt: at(1) }, NOWHERE),
    row("embargoed", { embargoUntil: at(1) }, NOWHERE),
    row("embargo passed", { publishedAt: at(-60), embargoUntil: at(-1) }, EVERYWHERE),
    row("published", {}, EVERYWHERE),
    row("published to the moment", { publishedAt: now }, EVERYWHERE),
    row("published two days ago", { publishedAt: at(-48) }, { ...EVERYWHERE, inNewsSitemap: false }),
    row("published, to be printed by others", {}, { ...EVERYWHERE, canRepublish: true }, { republishable: true }),
    row("not to be indexed", {}, { ...EVERYWHERE, ...OUT_OF_SITEMAPS, index: false }, { noindex: true }),
    row("syndicated, ours", {}, { ...EVERYWHERE, isBasedOn: true }, { policy: "ours" }),
    row(
      "syndicated, ours, not ours to give",
      {},
      { ...EVERYWHERE, isBasedOn: true },
      { policy: "ours", republishable: true },
    ),
    row(
      "syndicated, canonical",
      {},
      { ...EVERYWHERE, ...OUT_OF_SITEMAPS, canonical: "origin", isBasedOn: true },
      { policy: "canonical" },
    ),
    row(
      "syndicated, canonical, not to be indexed",
      {},
      { ...EVERYWHERE, ...OUT_OF_SITEMAPS, index: false, isBasedOn: true },
      { policy: "canonical", noindex: true },
    ),
    row(
      "syndicated, noindex",
      {},
      { ...EVERYWHERE, ...OUT_OF_SITEMAPS, index: false, isBasedOn: true },
      { policy: "noindex" },
    ),
    row("syndicated, canonical, scheduled", { publishedAt: at(1) }, NOWHERE, { policy: "canonical" }),
    row("archived", { status: "archived" }, NOWHERE),
    row("killed", { status: "killed" }, { ...NOWHERE, status: 410 }),
    row("killed syndicated", { status: "killed" }, { ...NOWHERE, status: 410 }, { policy: "canonical" }),
    row("killed and in the bin", { status: "killed", binnedAt: at(-1) }, { ...NOWHERE, status: 410 }),
    row("in the bin", { binnedAt: at(-1) }, NOWHERE, { republishable: true }),
  ];
}
