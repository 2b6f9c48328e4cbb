import { contrastRatio } from "./contrast.ts";

/** WCAG 2.2, 1.4.3: text of normal size. */
export const AA_TEXT = 4.5;
/** The papers that the accent stands on, as in app/theme.css. */
export const PAPER = "#fcfbf8";
export const DARK_PAPER = "#131312";

/** How well a colour can be read on a paper, in words; null for what is no colour. */
export function contrastWords(colour: string, paper: string): { ratio: string; isEnough: boolean } | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour.trim())) return null;
  const ratio = contrastRatio(colour.trim().toLowerCase(), paper);
  // Rounded down: 4.49 is not 4.5.
  return { ratio: `${Math.floor(ratio * 10) / 10} : 1`, isEnough: ratio >= AA_TEXT };
}

/** What the form shows before anything is set; version 0 says so. */
export const UNSET_SETTINGS = {
  version: 0,
  name: "",
  tagline: "",
  description: "",
  logoId: null as string | null,
  accent: "#8c2f1b",
  accentDark: "#e58f76",
  headlineFace: "newsreader",
  textFace: "newsreader",
  interfaceFace: "libre-franklin",
  locale: "en-GB",
  timeZone: "UTC",
  socialAccounts: [] as unknown,
  publisherName: "",
  publisherLegal: "",
  publisherAddress: "",
  publisherEmail: "",
  publisherTaxId: "",
  donateUrlTemplate: null as string | null,
  checklist: {} as unknown,
  donorWall: false,
  feeBasisPoints: 300,
  donorMonths: 84,
  blocksAiCrawlers: false,
  offersLlmsTxt: false,
  securityContact: null as string | null,
  securityPolicyUrl: null as string | null,
  adsTxt: "",
  indexNowKey: null as string | null,
  webSubHub: null as string | null,
  republishLicence: "",
  republishLicenceUrl: null as string | null,
  checksLinks: true,
};
