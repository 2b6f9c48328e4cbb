import type { StoryState } from "../revisions/story-state-schema.ts";
import { type ChecklistLevel, type ChecklistRule, RULES } from "./checklist-schema.ts";

/** The checklist before publishing, as pure decisions over what is known of a story. */

/** Search engines cut headlines at about this many characters. */
export const HEADLINE_CUT = 70;
const HEADLINE_LEAST = 15;
const ADDRESS_LONG = 80;
/** Addresses that nobody chose. */
const PLACEHOLDER = /^(untitled|new-story|draft)(-\d+)?$/;

export type PictureFacts = {
  id: string;
  name: string;
  alt: string;
  isDecorative: boolean;
  credit: string;
  licenceExpiresAt: Date | null;
};

export type StoryFacts = {
  state: StoryState;
  pictures: PictureFacts[];
  hasSection: boolean;
  isAddressTaken: boolean;
  /** Paths of links to pages of the magazine that answer nothing. */
  deadPaths: string[];
  /** Links to other sites that answered nothing when they were last asked for. */
  deadElsewhere: { url: string; problem: string }[];
  /** When the story is to be published. */
  publishAt: Date;
  embargoUntil: Date | null;
};

export type Finding = {
  rule: ChecklistRule;
  level: Exclude<ChecklistLevel, "off">;
  message: string;
  /** The field of the story that mends it. */
  field: string;
};

type Complaint = { message: string; field: string };

/** What is wrong with a story, as the levels rate it, what blocks first. */
export function checkStory(facts: StoryFacts, levels: Record<ChecklistRule, ChecklistLevel>): Finding[] {
  const findings = RULES.flatMap((rule) => {
    const level = levels[rule];
    if (level === "off") return [];
    return CHECKS[rule](facts).map((complaint) => ({ rule, level, ...complaint }));
  });
  return [...findings.filter(({ level }) => level === "blocks"), ...findings.filter(({ level }) => level === "warns")];
}

/** Those that keep a story from being published. */
export const blockersOf = (findings: Finding[]): Finding[] => findings.filter(({ level }) => level === "blocks");

const when = (isWrong: boolean, message: string, field: string): Complaint[] => (isWrong ? [{ message, field }] : []);

const CHECKS: Record<ChecklistRule, (facts: StoryFacts) => Complaint[]> = {
  headline: ({ state: { headline, seoTitle } }) => [
    ...when(headline.trim().length < HEADLINE_LEAST, "The headline says very little", "headline"),
    ...when(
      headline.length > HEADLINE_CUT && !seoTitle,
      `The headline has ${headline.length} characters; search results cut it at about ${HEADLINE_CUT}. Shorten it, or enter a title for search engines`,
      "headline",
    ),
  ],
  deck: ({ state }) => when(state.deck.trim() === "", "There is no deck", "deck"),
  section: ({ hasSection }) => when(!hasSection, "There is no section", "sectionId"),
  byline: ({ state }) => when(state.bylines.length === 0, "Nobody is named as the author", "bylines"),
  address: ({ state: { slug }, isAddressTaken }) => [
    ...when(isAddressTaken, "Another story has this address", "slug"),
    ...when(PLACEHOLDER.test(slug), `Nobody has chosen an address yet: it is “${slug}”`, "slug"),
    ...when(slug.length > ADDRESS_LONG, `The address is ${slug.length} characters long`, "slug"),
  ],
  alt: ({ pictures }) =>
    pictures.flatMap(({ alt, isDecorative, name }) =>
      when(
        !isDecorative && alt.trim() === "",
        `“${name}” has no alternative text and is not marked as decorative`,
        "body",
      ),
    ),
  credit: ({ pictures }) =>
    pictures.flatMap(({ credit, name }) => when(credit.trim() === "", `“${name}” has no credit`, "body")),
  licence: ({ pictures, publishAt }) =>
    pictures.flatMap(({ licenceExpiresAt, name }) =>
      when(
        licenceExpiresAt !== null && licenceExpiresAt <= publishAt,
        `The licence of “${name}” has ended by then`,
        "body",
      ),
    ),
  origin: ({ state: { origin } }) =>
    origin === null
      ? []
      : [
          ...when(
            origin.licence.trim() === "",
            "The origin does not say under which licence the story is taken over",
            "origin",
          ),
          ...when(origin.publishedAt === null, "The origin does not say when the story appeared there", "origin"),
        ],
  links: ({ deadPaths }) => deadPaths.map((path) => ({ message: `The link to ${path} leads nowhere`, field: "body" })),
  elsewhere: ({ deadElsewhere }) =>
    deadElsewhere.map(({ url, problem }) => ({ message: `${url} leads nowhere: ${problem}`, field: "body" })),
  embargo: ({ embargoUntil, publishAt }) =>
    when(
      embargoUntil !== null && embargoUntil > publishAt,
      "The embargo ends after the time of publishing: readers see the story when it ends",
      "embargoUntil",
    ),
};
