import { adminRoutes } from "../../lib/auth/admin-routes.ts";
import type { BenchSite } from "./bench-site.ts";
import type { Editor } from "./newsroom.ts";

/** What editors look for: common, rare, half and no words. */
export const WORDS = ["sanctions", "riv", "treaty border", "the hotline", "zzyzx", "harb"];

/** The story list as editors ask for it: whole, further on, filtered, sorted, searched; each way's address in a round. */
export async function storyLists(
  { db }: BenchSite,
  { read }: Editor,
): Promise<Record<string, (round: number) => string>> {
  const [section, topic, author] = await Promise.all([
    db.section.findFirstOrThrow({ select: { id: true } }),
    db.topic.findFirstOrThrow({ select: { id: true } }),
    db.author.findFirstOrThrow({ select: { id: true } }),
  ]);
  const next = /after=[^"&]+/.exec(await read(adminRoutes.stories()))?.[0] ?? "";
  const queries = {
    all: "",
    "next page": next,
    drafts: "status=draft",
    "in review": "status=in_review",
    scheduled: "status=scheduled",
    "of a section": `section=${section.id}`,
    "of a topic": `topic=${topic.id}`,
    "of an author": `author=${author.id}`,
    opinion: "type=opinion",
    mine: "mine=1",
    "of a month": "from=2024-01-01&to=2024-02-01",
    "by headline": "sort=headline",
  };
  const search = (round: number) =>
    adminRoutes.stories(`q=${encodeURIComponent(WORDS.at(round % WORDS.length) ?? "")}`);
  return {
    ...Object.fromEntries(Object.entries(queries).map(([what, query]) => [what, () => adminRoutes.stories(query)])),
    search,
  };
}
