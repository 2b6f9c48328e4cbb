import { z } from "zod";
import { donateTemplateSchema } from "../donations/donate-template.ts";
import { idOrNull, MAX_EMAIL, text, webUrl, words } from "../fields.ts";
import { contrastRatio } from "./contrast.ts";
import { crawlerSettings } from "./crawler-settings-schema.ts";
import { INTERFACE_FACES, TEXT_FACES } from "./faces.ts";
import { AA_TEXT, DARK_PAPER, PAPER } from "./settings-form.ts";

export const MAX_SITE_NAME = 80;
export const MAX_TAGLINE = 200;
export const MAX_SITE_DESCRIPTION = 500;
export const MAX_LEGAL = 300;
export const MAX_SOCIAL_ACCOUNTS = 12;

const socialAccountSchema = z.strictObject({
  network: words(40, "Name the network"),
  handle: text(100),
  url: webUrl,
});

export const socialAccountsSchema = z
  .array(socialAccountSchema)
  .max(MAX_SOCIAL_ACCOUNTS, `At most ${MAX_SOCIAL_ACCOUNTS} accounts`);

export type SocialAccount = z.infer<typeof socialAccountSchema>;

const accent = (paper: string, where: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'A colour is written as "#8c2f1b"')
    .refine((colour) => contrastRatio(colour, paper) >= AA_TEXT, `This colour is too faint to be read on ${where}`);

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

export const settingsSchema = z
  .strictObject({
    name: words(MAX_SITE_NAME, "A magazine needs a name"),
    tagline: text(MAX_TAGLINE),
    description: text(MAX_SITE_DESCRIPTION),
    logoId: idOrNull,
    accent: accent(PAPER, "light paper"),
    accentDark: accent(DARK_PAPER, "dark paper"),
    headlineFace: z.enum(TEXT_FACES),
    textFace: z.enum(TEXT_FACES),
    interfaceFace: z.enum(INTERFACE_FACES),
    locale: z.string().refine(isLocale, 'A language is a code such as "en-GB"'),
    timeZone: z.string().refine(isTimeZone, 'A time zone is a name such as "Europe/Vienna"'),
    socialAccounts: socialAccountsSchema,
    publisherName: text(MAX_LEGAL),
    publisherLegal: text(MAX_LEGAL),
    publisherAddress: text(MAX_LEGAL),
    publisherEmail: z.union([z.literal(""), z.email("This is not an e-mail address").max(MAX_EMAIL)]),
    publisherTaxId: text(MAX_LEGAL),
    donateUrlTemplate: donateTemplateSchema.nullable(),
    ...crawlerSettings,
    donorWall: z.boolean(),
    feeBasisPoints: z.int().min(0, "Not less than nothing").max(2000, "At most 20%"),
    donorMonths: z.int().min(1, "At least a month").max(240, "At most 20 years"),
  })
  .partial();

export type SettingsInput = z.input<typeof settingsSchema>;
