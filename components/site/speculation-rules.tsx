/**
 * Lets a browser that knows how (Speculation Rules) fetch a page while the pointer rests on its link. Nothing is run
 * ahead of the reader, so nothing is counted that was not read; addresses that do something are left out.
 */
const RULES = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: ["/donate*", "/donate/*", "/search*", "/admin*", "/admin/*", "/api/*", "/media/*"] } },
          { not: { selector_matches: "[download], [rel~=nofollow]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};

export function SpeculationRules() {
  // The text is our own constant, not data.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an inline script has no other way in
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(RULES) }} />;
}
