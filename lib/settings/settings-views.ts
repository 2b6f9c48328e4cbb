import type { Prisma } from "../../prisma/generated/client.ts";
import type { Place } from "../format.ts";
import { type MediaView, mediaSelect, toMediaView } from "../media/media-views.ts";
import { type Families, faceFamilies } from "./faces.ts";
import { type SocialAccount, socialAccountsSchema } from "./settings-schema.ts";

export type SiteView = {
  name: string;
  tagline: string;
  description: string;
  logo: MediaView | null;
  accent: string;
  accentDark: string;
  faces: { headline: Families; text: Families; interface: Families };
  /** Language and time zone of dates. */
  place: Place;
  socialAccounts: SocialAccount[];
  publisher: { name: string; legal: string; address: string; email: string; taxId: string };
  donateUrlTemplate: string | null;
  /** Whether donors may put their name on a public wall. */
  donorWall: boolean;
  /** What a payment costs, in hundredths of a percent. */
  feeBasisPoints: number;
  crawlers: CrawlerSettings;
  /** Under which licence others may print the stories that are marked so; empty when none is named. */
  republishing: { licence: string; licenceUrl: string | null };
};

/** What the site offers to crawlers. */
export type CrawlerSettings = {
  blocksAi: boolean;
  offersLlmsTxt: boolean;
  securityContact: string | null;
  securityPolicyUrl: string | null;
  adsTxt: string;
  indexNowKey: string | null;
  webSubHub: string | null;
};

export const siteSelect = {
  name: true,
  tagline: true,
  description: true,
  logo: { select: mediaSelect },
  accent: true,
  accentDark: true,
  headlineFace: true,
  textFace: true,
  interfaceFace: true,
  locale: true,
  timeZone: true,
  socialAccounts: true,
  publisherName: true,
  publisherLegal: true,
  publisherAddress: true,
  publisherEmail: true,
  publisherTaxId: true,
  donateUrlTemplate: true,
  blocksAiCrawlers: true,
  offersLlmsTxt: true,
  securityContact: true,
  securityPolicyUrl: true,
  adsTxt: true,
  indexNowKey: true,
  webSubHub: true,
  republishLicence: true,
  republishLicenceUrl: true,
  donorWall: true,
  feeBasisPoints: true,
} satisfies Prisma.SiteSettingsSelect;

type SiteRow = Prisma.SiteSettingsGetPayload<{ select: typeof siteSelect }>;

const UNSET: SiteRow = {
  name: "Standfirst",
  tagline: "",
  description: "",
  logo: null,
  accent: "#8c2f1b",
  accentDark: "#e58f76",
  headlineFace: "newsreader",
  textFace: "newsreader",
  interfaceFace: "libre-franklin",
  locale: "en-GB",
  timeZone: "UTC",
  socialAccounts: [],
  publisherName: "",
  publisherLegal: "",
  publisherAddress: "",
  publisherEmail: "",
  publisherTaxId: "",
  donateUrlTemplate: null,
  blocksAiCrawlers: false,
  offersLlmsTxt: false,
  securityContact: null,
  securityPolicyUrl: null,
  adsTxt: "",
  indexNowKey: null,
  webSubHub: null,
  republishLicence: "",
  republishLicenceUrl: null,
  donorWall: false,
  feeBasisPoints: 300,
};

export function toSiteView(row: SiteRow | null): SiteView {
  const from = row ?? UNSET;
  return {
    name: from.name,
    tagline: from.tagline,
    description: from.description,
    logo: from.logo && toMediaView(from.logo),
    accent: from.accent,
    accentDark: from.accentDark,
    faces: {
      headline: faceFamilies(from.headlineFace),
      text: faceFamilies(from.textFace),
      interface: faceFamilies(from.interfaceFace),
    },
    place: { locale: from.locale, timeZone: from.timeZone },
    socialAccounts: socialAccountsSchema.safeParse(from.socialAccounts).data ?? [],
    publisher: {
      name: from.publisherName,
      legal: from.publisherLegal,
      address: from.publisherAddress,
      email: from.publisherEmail,
      taxId: from.publisherTaxId,
    },
    donateUrlTemplate: from.donateUrlTemplate,
    crawlers: {
      blocksAi: from.blocksAiCrawlers,
      offersLlmsTxt: from.offersLlmsTxt,
      securityContact: from.securityContact,
      securityPolicyUrl: from.securityPolicyUrl,
      adsTxt: from.adsTxt,
      indexNowKey: from.indexNowKey,
      webSubHub: from.webSubHub,
    },
    republishing: { licence: from.republishLicence, licenceUrl: from.republishLicenceUrl },
    donorWall: from.donorWall,
    feeBasisPoints: from.feeBasisPoints,
  };
}
