import { readForm } from "@/components/ui/read-form.ts";
import type { SettingsInput, SocialAccount } from "@/lib/settings/settings-schema.ts";

/** The settings as the form shows them. */
export type StoredSettings = {
  version: number;
  name: string;
  tagline: string;
  description: string;
  accent: string;
  accentDark: string;
  headlineFace: string;
  textFace: string;
  interfaceFace: string;
  locale: string;
  timeZone: string;
  socialAccounts: SocialAccount[];
  publisherName: string;
  publisherLegal: string;
  publisherAddress: string;
  publisherEmail: string;
  publisherTaxId: string;
  donateUrlTemplate: string | null;
  donorWall: boolean;
  feeBasisPoints: number;
  donorMonths: number;
  blocksAiCrawlers: boolean;
  offersLlmsTxt: boolean;
  securityContact: string | null;
  securityPolicyUrl: string | null;
  adsTxt: string;
  indexNowKey: string | null;
  webSubHub: string | null;
  republishLicence: string;
  republishLicenceUrl: string | null;
  checksLinks: boolean;
};

const FLAGS = ["donorWall", "blocksAiCrawlers", "offersLlmsTxt", "checksLinks"] as const;

/** The action's input from the form's fields. */
export function readSettings(data: FormData): SettingsInput {
  const { logoId: _, donateUrlTemplate, feePercent, donorMonths, ...fields } = readForm(data) as Record<string, string>;
  return {
    ...(fields as SettingsInput),
    socialAccounts: (fields.socialAccounts as unknown as SocialAccount[] | undefined) ?? [],
    logoId: String(data.get("logoId") ?? "") || null,
    donateUrlTemplate: donateUrlTemplate?.trim() || null,
    feeBasisPoints: Math.round(Number((feePercent ?? "").replace(",", ".")) * 100),
    donorMonths: Number(donorMonths),
    ...Object.fromEntries(FLAGS.map((flag) => [flag, data.has(flag)])),
  };
}
