/**
 * Checks structured data against what search engines require and recommend for each type
 * (developers.google.com/search/docs/appearance/structured-data), and what is true of every value.
 */

type Json = Record<string, unknown>;

const ARTICLE = {
  required: ["headline", "image", "datePublished", "author", "publisher"],
  recommended: [
    "dateModified",
    "description",
    "mainEntityOfPage",
    "url",
    "articleSection",
    "inLanguage",
    "isAccessibleForFree",
    "wordCount",
  ],
};
const THING = { required: ["name", "url"], recommended: [] as string[] };

const RULES: Record<string, { required: string[]; recommended: string[] }> = {
  NewsArticle: ARTICLE,
  ReportageNewsArticle: ARTICLE,
  AnalysisNewsArticle: ARTICLE,
  OpinionNewsArticle: ARTICLE,
  BackgroundNewsArticle: ARTICLE,
  Person: THING,
  Organization: { required: ["name"], recommended: [] },
  NewsMediaOrganization: { required: ["name", "url"], recommended: ["logo"] },
  ImageObject: { required: ["url"], recommended: ["width", "height"] },
  BreadcrumbList: { required: ["itemListElement"], recommended: [] },
  ItemList: { required: ["itemListElement"], recommended: ["numberOfItems"] },
  ListItem: { required: ["position"], recommended: [] },
  CollectionPage: { required: ["name", "url"], recommended: ["publisher"] },
  WebPage: { required: ["name", "url"], recommended: ["publisher"] },
  AboutPage: { required: ["name", "url"], recommended: ["publisher"] },
  ContactPage: { required: ["name", "url"], recommended: ["publisher"] },
  ProfilePage: { required: ["mainEntity"], recommended: ["url"] },
  WebSite: { required: ["name", "url"], recommended: ["potentialAction", "publisher"] },
  SearchAction: { required: ["target", "query-input"], recommended: [] },
  EntryPoint: { required: ["urlTemplate"], recommended: [] },
  CorrectionComment: { required: ["text", "datePublished"], recommended: ["name"] },
  CreativeWork: { required: ["url"], recommended: ["publisher"] },
};

const ADDRESSES = new Set([
  "url",
  "@id",
  "item",
  "sameAs",
  "license",
  "acquireLicensePage",
  "mainEntityOfPage",
  "urlTemplate",
]);
/** ISO 8601 with seconds and an offset. */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

/** The faults of a graph, one sentence each; none when it is right. */
export function jsonLdFaults(data: unknown): string[] {
  const root = JSON.parse(JSON.stringify(data)) as Json;
  const faults = root["@context"] === "https://schema.org" ? [] : ["the context is not schema.org"];
  for (const node of root["@graph"] as Json[]) faults.push(...nodeFaults(node, String(node["@type"])));
  return faults;
}

function nodeFaults(node: Json, where: string): string[] {
  const type = node["@type"];
  const faults: string[] = [];
  if (type === undefined && Object.keys(node).join() !== "@id") faults.push(`${where} has no type`);
  const rules = typeof type === "string" ? RULES[type] : undefined;
  if (type !== undefined && !rules) faults.push(`${where}: nobody said what a ${type} needs`);
  for (const name of [...(rules?.required ?? []), ...(rules?.recommended ?? [])]) {
    if (node[name] === undefined || node[name] === "") faults.push(`${where} (${type}) has no ${name}`);
  }
  if (type === "ListItem" && !node.item && !node.url) faults.push(`${where} leads nowhere`);
  for (const [name, value] of Object.entries(node)) {
    for (const each of Array.isArray(value) ? value : [value])
      faults.push(...valueFaults(name, each, `${where}.${name}`));
  }
  return faults;
}

function valueFaults(name: string, value: unknown, where: string): string[] {
  if (value === null || value === "") return [`${where} is empty`];
  if (typeof value === "object") return nodeFaults(value as Json, where);
  const text = String(value);
  if (ADDRESSES.has(name) && !/^https?:\/\/[^\s/]+\//.test(text)) return [`${where} is no absolute address: ${text}`];
  if (name.startsWith("date") && !DATE.test(text)) return [`${where} is no date with its offset: ${text}`];
  return [];
}
