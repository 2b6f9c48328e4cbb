import type {
  CollectionPage,
  Graph,
  ItemList,
  ListItem,
  NewsMediaOrganization,
  Organization,
  Person,
  ProfilePage,
  WebSite,
} from "schema-dts";
import type { Listing } from "../articles/listing.ts";
import type { AuthorPageView } from "../authors/author-queries.ts";
import { paragraphsOf, shorten } from "../format.ts";
import { routes } from "../routes.ts";
import type { SectionPageView } from "../sections/section-queries.ts";
import type { SiteView } from "../settings/settings-views.ts";
import type { TopicPageView } from "../topics/topic-queries.ts";
import { canonicalUrl } from "./addresses.ts";
import { breadcrumbs, type Crumb, graph, images, magazine } from "./json-ld.ts";

const MAX_DESCRIPTION = 300;

/** The front page: the magazine, and how it is searched. */
export function frontJsonLd(site: SiteView): Graph {
  const { publisher, socialAccounts } = site;
  const search = canonicalUrl(`${routes.search()}?q={search_term_string}`);
  const action = {
    "@type": "SearchAction" as const,
    target: { "@type": "EntryPoint" as const, urlTemplate: search },
    // Google's own spelling of the placeholder's rule, which schema.org's types do not know.
    "query-input": "required name=search_term_string",
  };
  const website: WebSite = {
    "@type": "WebSite",
    "@id": canonicalUrl("/#site"),
    url: canonicalUrl("/"),
    name: site.name,
    description: site.description || undefined,
    inLanguage: site.place.locale,
    publisher: { "@id": canonicalUrl("/#magazine") },
    potentialAction: action as WebSite["potentialAction"],
  };
  return graph(
    {
      ...(magazine(site) as object),
      description: site.description || undefined,
      legalName: publisher.legal || undefined,
      email: publisher.email || undefined,
      address: publisher.address || undefined,
      taxID: publisher.taxId || undefined,
      sameAs: socialAccounts.length > 0 ? socialAccounts.map(({ url }) => url) : undefined,
    } as NewsMediaOrganization,
    website,
  );
}

export function sectionJsonLd({ slug, name, description, listing }: SectionPageView, site: SiteView): Graph {
  const path = (page: number) => routes.section(slug, page);
  return listJsonLd(site, { name, description, path, listing });
}

export function topicJsonLd({ slug, name, intro, listing }: TopicPageView, site: SiteView): Graph {
  return listJsonLd(site, { name, description: intro, path: (page) => routes.topic(slug, page), listing });
}

type ListFacts = { name: string; description: string; path: (page: number) => string; listing: Listing };

function listJsonLd(site: SiteView, { name, description, path, listing }: ListFacts): Graph {
  const { page, stories } = listing;
  const url = canonicalUrl(path(page));
  const list: ItemList = {
    "@type": "ItemList",
    numberOfItems: stories.length,
    itemListElement: stories.map(
      (story, index): ListItem => ({
        "@type": "ListItem",
        position: index + 1,
        url: canonicalUrl(routes.article(story.slug)),
      }),
    ),
  };
  const collection: CollectionPage = {
    "@type": "CollectionPage",
    "@id": url,
    url,
    name,
    description: summary(description),
    isPartOf: { "@id": canonicalUrl("/#site") },
    publisher: magazine(site),
    mainEntity: list,
  };
  return graph(collection, breadcrumbs(site, { name, path: path(page) }));
}

export function authorJsonLd(author: AuthorPageView, site: SiteView): Graph {
  const { slug, name, listing, photo, links } = author;
  const url = canonicalUrl(routes.author(slug));
  const facts = {
    "@id": `${url}#author`,
    name,
    url,
    description: summary(author.biography),
    image: photo ? images(photo) : undefined,
    sameAs: links.length > 0 ? links.map((link) => link.url) : undefined,
  };
  const who: Person | Organization =
    author.kind === "organisation"
      ? { "@type": "Organization", ...facts }
      : { "@type": "Person", ...facts, jobTitle: author.jobTitle || undefined, affiliation: magazine(site) };
  const path = routes.author(slug, listing.page);
  const page: ProfilePage = { "@type": "ProfilePage", url: canonicalUrl(path), name, mainEntity: who };
  return graph(page, breadcrumbs(site, { name, path }));
}

type PlainPage = Crumb & { description?: string; type?: "WebPage" | "AboutPage" | "ContactPage" | "CollectionPage" };

/** A page without stories of its own: static, archive, donate. */
export function plainJsonLd({ name, path, description = "", type = "WebPage" }: PlainPage, site: SiteView): Graph {
  const url = canonicalUrl(path);
  const text = summary(description);
  const isPartOf = { "@id": canonicalUrl("/#site") };
  const page = { "@type": type, "@id": url, url, name, description: text, isPartOf, publisher: magazine(site) };
  return graph(page as CollectionPage, breadcrumbs(site, { name, path }));
}

/** The kind of a static page that search engines know by its address. */
export function staticPageType(slug: string): PlainPage["type"] {
  if (slug === "about") return "AboutPage";
  return slug === "contact" ? "ContactPage" : "WebPage";
}

function summary(text: string): string | undefined {
  return shorten(paragraphsOf(text).join(" "), MAX_DESCRIPTION) || undefined;
}
