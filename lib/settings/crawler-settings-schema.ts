import { z } from "zod";
import { MAX_URL, text, textOrNull, webUrlOrNull } from "../fields.ts";

/** The settings of what the site offers to crawlers and to other publishers. */

export const MAX_ADS_TXT = 50_000;

/** A contact is an address that programs can open (RFC 9116, 2.5.3): an e-mail address alone is taken as one. */
const contact = textOrNull(MAX_URL)
  .transform((value) => (value && z.email().safeParse(value).success ? `mailto:${value}` : value))
  .refine(
    (value) => value === null || /^(mailto:|https:\/\/|tel:)\S+$/.test(value),
    "A contact is an e-mail address or an address that starts with https://",
  );

/** A record names an advertising system, an account and their relation; a variable has a value (IAB ads.txt 1.1). */
const ADS_LINE = /^(\s*|#.*|[a-z0-9.-]+\s*,\s*[^,\s][^,]*,\s*(DIRECT|RESELLER)\s*(,[^,]*)?(#.*)?|[a-z]+\s*=\s*\S.*)$/i;

const adsTxt = text(MAX_ADS_TXT).superRefine((value, context) => {
  value.split(/\r?\n/).forEach((line, i) => {
    if (ADS_LINE.test(line)) return;
    const message = `Line ${i + 1} is no record: one looks like "example.com, 1234, DIRECT"`;
    context.addIssue({ code: "custom", message });
  });
});

const indexNowKey = textOrNull(128).refine(
  (key) => key === null || /^[A-Za-z0-9-]{8,128}$/.test(key),
  "A key has 8 to 128 letters, digits and hyphens",
);

export const crawlerSettings = {
  blocksAiCrawlers: z.boolean(),
  offersLlmsTxt: z.boolean(),
  securityContact: contact,
  securityPolicyUrl: webUrlOrNull,
  adsTxt,
  indexNowKey,
  webSubHub: webUrlOrNull,
  republishLicence: text(200),
  republishLicenceUrl: webUrlOrNull,
  /** Asks other sites whether links to them still lead somewhere. */
  checksLinks: z.boolean(),
};
