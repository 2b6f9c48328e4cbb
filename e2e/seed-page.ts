/** Reads a story's page as a browser copied it: told apart by its form, so that none of its words stand here. */

export type Pictured = { caption: string; credit: string };
export type SeedRelated = Pictured & { kicker: string; headline: string; section: string; opening: string[] };

export type SeedPage = {
  headline: string;
  deck: string;
  contentType: string;
  section: string;
  originPublisher: string;
  body: string[];
  /** The appeal without the words of its link. */
  appeal: string;
  lead: Pictured;
  related: SeedRelated[];
  hotTopic: string;
};

const FOLLOW = "Follow us on social";
const EXPANDER = "keep readingShow less";
const KICKER = /^(\w+) \| (.+)$/;
const ORIGIN = /^This story was originally published by (.+)\.$/;
const LINK_OF_APPEAL = / Donate here\.$/;

export function readSeedPage(text: string): SeedPage {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  const [follow, headline = "", deck = "", kicker = "", origin = "", ...rest] = lines;
  if (follow !== FOLLOW) throw new Error("The page does not begin as it used to");
  const appealAt = rest.findIndex((line) => LINK_OF_APPEAL.test(line));
  const after = rest.slice(appealAt + 2);
  const blocks = splitAt(after, EXPANDER);
  return {
    headline,
    deck,
    contentType: found(KICKER, kicker, 1),
    section: found(KICKER, kicker, 2),
    originPublisher: found(ORIGIN, origin, 1),
    body: rest.slice(0, appealAt),
    appeal: (rest[appealAt] ?? "").replace(LINK_OF_APPEAL, ""),
    lead: leadPicture(rest[appealAt + 1] ?? ""),
    related: blocks.slice(0, -1).map(readRelated),
    hotTopic: found(/^(.+?)\d*$/, blocks.at(-1)?.[0] ?? "", 1),
  };
}

function found(form: RegExp, line: string, group: number): string {
  const value = form.exec(line)?.[group];
  if (!value) throw new Error(`A line of the page has not the form ${form}`);
  return value;
}

function splitAt(lines: string[], mark: string): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) line === mark ? blocks.push([]) : blocks.at(-1)?.push(line);
  return blocks;
}

/** "Caption (Photo: who": the copy ends within the bracket. */
function leadPicture(line: string): Pictured {
  const [caption = "", credit = ""] = line.split(" (");
  return { caption, credit: credit.replace(/\)$/, "") };
}

/** The headline stands twice, around the caption; a section's name may follow it, then the opening. */
function readRelated(lines: string[]): SeedRelated {
  const first = lines.findIndex((line, i) => lines.indexOf(line, i + 1) > 0);
  const headline = lines[first] ?? "";
  const second = lines.lastIndexOf(headline);
  const [picture = ""] = lines.slice(first + 1, second);
  const [next = "", ...opening] = lines.slice(second + 1);
  const isSection = !/[.”]$/.test(next);
  const end = picture.lastIndexOf(". ") + 1;
  return {
    kicker: lines.slice(0, first)[0] ?? "",
    headline,
    section: isSection ? next : "",
    opening: isSection ? opening : [next, ...opening],
    caption: picture.slice(0, end),
    credit: picture.slice(end).trim(),
  };
}
