import type { Body } from "../../lib/body/body-schema.ts";

/** The demo magazine's vocabulary. Sections, topics, authors and pictures are named by these keys. */

export type SectionKey =
  | "europe"
  | "middle-east"
  | "asia-pacific"
  | "africa"
  | "americas"
  | "war-and-arms"
  | "diplomacy"
  | "ideas";

/** central-asia and sea-lanes are the hot ones. */
export type TopicKey =
  | "central-asia"
  | "sea-lanes"
  | "arms-control"
  | "water"
  | "sanctions"
  | "peacekeeping"
  | "borders"
  | "nuclear-risk"
  | "memory"
  | "high-north";

export type AuthorKey =
  | "lena-hartwig"
  | "tomas-okafor"
  | "daniyar-sultanov"
  | "mirela-dragan"
  | "yusuf-al-rashid"
  | "ingrid-solheim"
  | "paolo-venturi"
  | "nadia-benyoussef"
  | "hana-kimura"
  | "samuel-achieng"
  | "beatriz-cardozo"
  | "oleksandr-petrenko"
  | "claire-devaux"
  | "rafael-quint"
  | "the-meridian-desk";

export type MapKey =
  | "map-central-asia-corridor"
  | "map-black-sea-straits"
  | "map-danube"
  | "map-amu-darya"
  | "map-arctic-routes"
  | "map-baltic-cables"
  | "map-red-sea"
  | "map-sahel"
  | "map-south-china-sea"
  | "map-caribbean"
  | "map-balkans"
  | "map-horn-of-africa";

export type SceneKey =
  | "steppe-railway"
  | "caspian-port"
  | "mountain-pass-road"
  | "samarkand-domes"
  | "dam-gorge"
  | "dry-canal"
  | "cotton-fields"
  | "summit-table"
  | "empty-chairs"
  | "podium-flags"
  | "treaty-signatures"
  | "archive-shelves"
  | "telephone-hotline"
  | "embassy-night"
  | "parliament-chamber"
  | "container-port"
  | "tanker-night"
  | "cable-ship"
  | "lighthouse-strait"
  | "icebreaker"
  | "arctic-village"
  | "border-fence-snow"
  | "bridge-border"
  | "river-barge"
  | "minefield-markers"
  | "convoy-road"
  | "refugee-tents"
  | "market-square"
  | "radar-dome"
  | "silo-field"
  | "satellite-orbit"
  | "shipyard-crane"
  | "drone-workshop"
  | "map-desk"
  | "war-cemetery"
  | "monument-plinth"
  | "courtroom"
  | "bank-vault"
  | "printing-press"
  | "radio-studio"
  | "book-stack"
  | "newspaper-kiosk"
  | "lisbon-harbour"
  | "nairobi-skyline"
  | "andes-lithium"
  | "coffee-harvest"
  | "flooded-street"
  | "city-crossing"
  | "islands-atoll"
  | "desert-solar";

export type PictureKey = MapKey | SceneKey;

/** Turns a picture's key into the identifier that a body document holds. */
export type PictureId = (key: PictureKey) => string;

export type DemoPicture = {
  key: PictureKey | AuthorKey;
  /** SVG source, drawn by code. */
  svg: () => string;
  alt: string;
  caption: string;
  credit: string;
  creditUrl?: string;
  licence: string;
  licenceUrl?: string;
  focalX?: number;
  focalY?: number;
};

export type DemoStory = {
  slug: string;
  contentType: "news" | "reporting" | "analysis" | "opinion" | "interview" | "explainer" | "review" | "qa" | "video";
  headline: string;
  deck: string;
  section: SectionKey;
  topics: TopicKey[];
  bylines: { author: AuthorKey; role?: "by" | "with" | "photographs" | "illustrations" | "translated" }[];
  picture?: PictureKey;
  /** The caption of this use, without the credit. */
  pictureCaption?: string;
  /** Published this many hours before the seed runs; negative lies ahead (scheduled). */
  hoursAgo: number;
  /** Readers were last told of a change this many hours before the seed runs. */
  revisedHoursAgo?: number;
  /** Anything but published. */
  state?: "draft" | "in_review" | "ready" | "archived" | "killed";
  killReason?: string;
  /** Embargo passes this many hours after the seed runs. */
  embargoHours?: number;
  noAsks?: boolean;
  dropCap?: boolean;
  republishable?: boolean;
  language?: string;
  origin?: {
    publisher: string;
    url: string;
    hoursAgo: number;
    licence: string;
    licenceUrl?: string;
    policy: "ours" | "canonical" | "noindex";
  };
  corrections?: {
    kind: "correction" | "clarification" | "update";
    text: string;
    hoursAgo: number;
    place?: "before_story" | "after_story";
  }[];
  /** Slugs of stories chosen by the editor, in order. */
  related?: string[];
  /** The story that tells the same in another language, and that this one was translated from. */
  translationOf?: string;
  seoTitle?: string;
  seoDescription?: string;
  body: (picture: PictureId) => Body;
};
