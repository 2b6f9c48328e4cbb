import { Ajv, type ErrorObject } from "ajv";

/**
 * JSON schemas of the structured data that we write: what each type may hold by schema.org, and what search engines
 * require and recommend of it (developers.google.com/search/docs/appearance/structured-data), which for us is required.
 * A property that is not named here is no property of the type, or one that nobody has thought of yet.
 */

type Schema = Record<string, unknown>;

const words = { type: "string", pattern: "\\S" };
const address = { type: "string", pattern: "^https?://[^/\\s]+/\\S*$" };
/** ISO 8601 with seconds and an offset. */
const moment = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$" };
const language = { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" };
const pixels = { type: "string", pattern: "^[1-9]\\d*$" };
const reference = {
  type: "object",
  required: ["@id"],
  properties: { "@id": address },
  additionalProperties: false,
};

const some = (items: Schema): Schema => ({ type: "array", minItems: 1, items });
const is = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const either = (...schemas: Schema[]): Schema => ({ anyOf: schemas });
/** One of several types, told apart by their names. */
const oneOf = (...names: string[]): Schema => ({
  type: "object",
  required: ["@type"],
  discriminator: { propertyName: "@type" },
  oneOf: names.map(is),
});

/** A type with the properties that it must and may have. */
function thing(name: string, must: Schema, may: Schema = {}): [string, Schema] {
  const required = ["@type", ...Object.keys(must)];
  const properties = { "@type": { const: name }, "@id": address, ...must, ...may };
  return [name, { type: "object", required, properties, additionalProperties: false }];
}

const images = some(is("ImageObject"));
const organisation = { description: words, legalName: words, email: words, address: words, taxID: words };
const addresses = { sameAs: some(address) };

const article = (name: string) =>
  thing(
    name,
    {
      headline: { ...words, maxLength: 200 },
      image: images,
      datePublished: moment,
      dateModified: moment,
      author: either(is("NewsMediaOrganization"), some(oneOf("Person", "Organization"))),
      publisher: is("NewsMediaOrganization"),
      mainEntityOfPage: address,
      url: address,
      articleSection: words,
      inLanguage: language,
      isAccessibleForFree: { const: true },
    },
    {
      description: words,
      wordCount: { type: "integer", minimum: 1 },
      keywords: some(words),
      contributor: some(oneOf("Person", "Organization")),
      translator: some(oneOf("Person", "Organization")),
      correction: some(is("CorrectionComment")),
      license: address,
      sameAs: address,
      isBasedOn: is("CreativeWork"),
      translationOfWork: is("CreativeWork"),
      workTranslation: some(is("CreativeWork")),
    },
  );

/** The subtypes of NewsArticle that a story can be. */
const ARTICLES = [
  "NewsArticle",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "BackgroundNewsArticle",
];
const PAGES = ["WebPage", "AboutPage", "ContactPage", "CollectionPage"];

const page = (name: string) =>
  thing(
    name,
    { "@id": address, name: words, url: address, publisher: is("NewsMediaOrganization"), isPartOf: reference },
    { description: words, ...(name === "CollectionPage" && { mainEntity: is("ItemList") }) },
  );

const $defs = Object.fromEntries([
  ...ARTICLES.map(article),
  ...PAGES.map(page),
  thing(
    "Person",
    { name: words, url: address },
    {
      ...addresses,
      jobTitle: words,
      description: words,
      image: images,
      affiliation: is("NewsMediaOrganization"),
    },
  ),
  thing("Organization", { name: words }, { ...addresses, url: address, description: words, image: images }),
  thing(
    "NewsMediaOrganization",
    { "@id": address, name: words, url: address, logo: either(address, is("ImageObject")) },
    { ...addresses, ...organisation },
  ),
  thing(
    "ImageObject",
    { url: address, width: pixels, height: pixels },
    { caption: words, creditText: words, license: address, acquireLicensePage: address },
  ),
  thing("CorrectionComment", { name: words, text: words, datePublished: moment }),
  thing("CreativeWork", { url: address }, { headline: words, inLanguage: language, publisher: is("Organization") }),
  thing("BreadcrumbList", { itemListElement: { ...some(is("Crumb")), minItems: 2 } }),
  thing("ItemList", {
    numberOfItems: { type: "integer", minimum: 0 },
    itemListElement: { type: "array", items: is("Entry") },
  }),
  thing("ProfilePage", { url: address, name: words, mainEntity: oneOf("Person", "Organization") }),
  thing(
    "WebSite",
    { "@id": address, url: address, name: words, inLanguage: language, publisher: reference },
    { description: words, potentialAction: is("SearchAction") },
  ),
  thing("SearchAction", { target: is("EntryPoint"), "query-input": { const: "required name=search_term_string" } }),
  thing("EntryPoint", { urlTemplate: { ...address, pattern: "\\{search_term_string\\}$" } }),
  // The two kinds of list items: a step of a path with its name, and an address of a carousel or list.
  ["Crumb", thing("ListItem", { position: { type: "integer", minimum: 1 }, name: words, item: address })[1]],
  ["Entry", thing("ListItem", { position: { type: "integer", minimum: 1 }, url: address })[1]],
]);

/** One graph a page, whose nodes are of these types. */
const graph = {
  type: "object",
  required: ["@context", "@graph"],
  additionalProperties: false,
  properties: {
    "@context": { const: "https://schema.org" },
    "@graph": some(oneOf(...ARTICLES, ...PAGES, "BreadcrumbList", "ProfilePage", "NewsMediaOrganization", "WebSite")),
  },
  $defs,
};

const check = new Ajv({ allErrors: true, strict: false, discriminator: true }).compile(graph);

/** What a graph has that its schema does not allow, or lacks, one line each; none when it is right. */
export function jsonLdFaults(data: unknown): string[] {
  const written: unknown = JSON.parse(JSON.stringify(data));
  return check(written) ? [] : (check.errors ?? []).map(lineOf);
}

function lineOf({ instancePath, message, params }: ErrorObject): string {
  const extra = "additionalProperty" in params ? `: ${params.additionalProperty}` : "";
  return `${instancePath || "/"} ${message}${extra}`;
}
