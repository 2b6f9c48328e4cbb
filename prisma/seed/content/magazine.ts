import type { PictureKey, SectionKey, TopicKey } from "../demo-types.ts";

export { type DemoAuthor, demoAuthors } from "./authors.ts";

export type DemoSection = { key: SectionKey; name: string; description: string };

export type DemoTopic = {
  key: TopicKey;
  name: string;
  /** Paragraphs, divided by an empty line. */
  intro: string;
  /** Order among the hot topics' blocks; absent when the topic is not hot. */
  hotPosition?: number;
  isClosed?: boolean;
  picture?: PictureKey;
};

export type DemoSettings = {
  name: string;
  tagline: string;
  description: string;
  locale: string;
  timeZone: string;
  socialAccounts: { network: string; handle: string; url: string }[];
  publisherName: string;
  publisherLegal: string;
  publisherAddress: string;
  publisherEmail: string;
  publisherTaxId: string;
  donateUrlTemplate: string;
  republishLicence?: string;
  republishLicenceUrl?: string;
  securityContact?: string;
  offersLlmsTxt?: boolean;
};

/** Amounts are integer minor units of the currency. */
export type DemoCampaign = {
  slug: string;
  name: string;
  headline: string;
  pitch: string;
  currency: string;
  amountsOnce: number[];
  amountsMonthly: number[];
  amountsYearly: number[];
  defaultFrequency: "once" | "monthly" | "yearly";
  legalRecipient: string;
  taxSentence: string;
  thanks: string;
  goal: number;
  picture?: PictureKey;
};

/** In the order of the navigation. */
export const demoSections = [
  {
    key: "europe",
    name: "Europe",
    description:
      "A continent that writes its rules in committee and its history on rivers. Reporting from the union, its neighbours and the borders between them.",
  },
  {
    key: "middle-east",
    name: "Middle East",
    description: "From the Bosporus to the Gulf: water, straits, ceasefires and the people who negotiate all three.",
  },
  {
    key: "asia-pacific",
    name: "Asia-Pacific",
    description:
      "The widest section on the map, from the Aral Sea to the atolls. Railways, reefs, rivers and rival claims.",
  },
  {
    key: "africa",
    name: "Africa",
    description: "Fifty-four states and the markets, missions and shared waters that join them.",
  },
  {
    key: "americas",
    name: "Americas",
    description:
      "From the Arctic archipelago to the Strait of Magellan: minerals, memory and the long arguments of a hemisphere.",
  },
  {
    key: "war-and-arms",
    name: "War & Arms",
    description: "What weapons do, where they go, what they leave behind, and the treaties that try to count them.",
  },
  {
    key: "diplomacy",
    name: "Diplomacy",
    description:
      "The craft itself: hotlines, interpreters, sanctions, summits, and the rooms where a comma takes a week.",
  },
  {
    key: "ideas",
    name: "Ideas",
    description: "Essays, arguments and books about how states remember, bargain and change their minds.",
  },
] satisfies DemoSection[];

export const demoTopics = [
  {
    key: "central-asia",
    name: "Central Asia",
    intro:
      "Five states between the Caspian and the Tien Shan were long described by what they lay between. They have begun to describe themselves, and larger powers have begun to call.\n\nWe follow the corridors, the rivers and the diplomacy of a region that has learned the value of being asked twice.",
    hotPosition: 0,
    picture: "map-central-asia-corridor",
  },
  {
    key: "sea-lanes",
    name: "Sea lanes",
    intro:
      "Most of what the world buys still travels by ship, through a handful of narrow places. Whoever can close one of them, or insure a passage through it, has a say in everybody’s prices.\n\nStories about straits, cables, pilots, underwriters and the law of a surface that nobody owns.",
    hotPosition: 1,
    picture: "map-black-sea-straits",
  },
  {
    key: "arms-control",
    name: "Arms control",
    intro:
      "Treaties that limit weapons are built out of counting rules, inspection rights and a great deal of patience. Several have lapsed; their habits have not all lapsed with them.\n\nWe cover what is still verified, by whom, and what would have to be agreed before anyone could begin again.",
  },
  {
    key: "water",
    name: "Water",
    intro:
      "More than three hundred rivers and lakes are shared between states, and most of the agreements about them were written for a wetter century.\n\nReporting on dams, canals, gauging stations and the engineers who often go on talking after their ministers have stopped.",
  },
  {
    key: "sanctions",
    name: "Sanctions",
    intro:
      "Sanctions are the tool that governments reach for when words are too little and war too much. They work less often than is claimed and more often than is admitted.\n\nHow they are written, how they leak, whom they hurt and how they end.",
  },
  {
    key: "peacekeeping",
    name: "Peacekeeping",
    intro:
      "A peacekeeping mission is a promise made in one city and kept, or not, in another. Between the two lie budgets, mandates, rotations and payrolls.\n\nStories about the soldiers, clerks and villagers who live inside a mandate.",
  },
  {
    key: "borders",
    name: "Borders",
    intro:
      "A border is a line on a map, a queue of lorries, and a habit of mind. The line is usually the least troublesome of the three.\n\nReporting from crossings, fences, free zones and the middle of rivers.",
  },
  {
    key: "nuclear-risk",
    name: "Nuclear risk",
    intro:
      "The chance of nuclear war in any one year is small, unknown, and multiplied by every year that passes. Much of it lies in misunderstanding rather than malice.\n\nWe write about warning times, hotlines, doctrine and the people who sit through the night so that nothing happens.",
  },
  {
    key: "memory",
    name: "Memory of war",
    intro:
      "For two years Meridian followed archives, monuments, commissions and families, to ask what a country owes to the people its wars took, and who keeps the record.\n\nThe series is complete. Its stories stay here, and readers still write to us about them.",
    isClosed: true,
  },
  {
    key: "high-north",
    name: "High North",
    intro:
      "The Arctic was described as a zone of peace by people who seldom wintered there. As the ice goes, ships, cables and ambitions arrive.\n\nReporting from ports, villages and icebreakers above the sixty-sixth parallel.",
    picture: "map-arctic-routes",
  },
] satisfies DemoTopic[];

export const demoSettings = {
  name: "Meridian",
  tagline: "War, peace and the long conversation between them",
  description:
    "Meridian is a nonprofit magazine of war, peace and diplomacy: reported, argued and illustrated with care, and free to read.",
  locale: "en-GB",
  timeZone: "Europe/Vienna",
  socialAccounts: [
    { network: "Bluesky", handle: "@meridian.example.org", url: "https://bsky.example.org/meridian" },
    { network: "Mastodon", handle: "@meridian@social.example.org", url: "https://social.example.org/@meridian" },
    { network: "YouTube", handle: "Meridian Magazine", url: "https://video.example.org/@meridian" },
    { network: "LinkedIn", handle: "The Meridian Institute", url: "https://work.example.org/company/meridian" },
  ],
  publisherName: "The Meridian Institute",
  publisherLegal: "The Meridian Institute, a nonprofit association under Austrian law (ZVR 000000000)",
  publisherAddress: "Meridiangasse 1, 1020 Vienna, Austria",
  publisherEmail: "office@example.org",
  publisherTaxId: "ATU00000000",
  donateUrlTemplate:
    "https://give.example.org/meridian?amount={amount}&currency={currency}&frequency={frequency}&campaign={campaign}&story={story}&placement={placement}",
  republishLicence: "CC BY-ND 4.0",
  republishLicenceUrl: "https://creativecommons.org/licenses/by-nd/4.0/",
  securityContact: "mailto:security@meridian.example",
  offersLlmsTxt: true,
} satisfies DemoSettings;

/** One gift is the default: nobody should find a standing order that they did not choose. */
export const demoCampaign = {
  slug: "the-reporting-year",
  name: "The reporting year",
  headline: "Somebody has to go and look",
  pitch:
    "Meridian has no owner to please, no paywall and no advertisements. A day of reporting from a border, a river or a minefield costs us about what a good pair of boots does, and readers pay for nearly all of them. If this story told you something you did not know, help us to send the next reporter.",
  picture: "minefield-markers",
  currency: "USD",
  amountsOnce: [3500, 7500, 15000],
  amountsMonthly: [800, 1500, 3000],
  amountsYearly: [6000, 12000, 25000],
  defaultFrequency: "once",
  legalRecipient: "The Meridian Institute, Vienna",
  taxSentence:
    "The Meridian Institute is a nonprofit association; whether your gift is deductible depends on where you pay tax.",
  thanks:
    "Thank you. Your gift goes to reporting: travel, translation, checking and the hours that a careful story takes. We will write to you once a year to say what it paid for.",
  goal: 18000000,
} satisfies DemoCampaign;

/** Slugs pinned on the home page: the lead, then the second tier. */
export const demoFront = [
  "europe-courts-central-asia",
  "the-cable-cutters",
  "the-hotline-that-nobody-answers",
  "lithium-and-the-salt-flat-treaty",
] satisfies string[];

/** Addresses of the magazine's earlier site. */
export const demoRedirects = [
  { fromPath: "/features/amu-darya", toPath: "/articles/who-owns-the-amu-darya" },
  { fromPath: "/2021/the-red-telephone.html", toPath: "/articles/the-hotline-that-nobody-answers" },
  { fromPath: "/explainers/sanctions", toPath: "/articles/how-sanctions-leak" },
  { fromPath: "/support-us", toPath: "/donate" },
  { fromPath: "/submissions", toPath: "/write-for-us" },
] satisfies { fromPath: string; toPath: string }[];
