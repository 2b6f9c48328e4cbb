import type { Named } from "@/lib/articles/article-views.ts";
import { routes } from "@/lib/routes.ts";
import type { SiteView } from "@/lib/settings/settings-views.ts";
import type { TopicLink } from "@/lib/topics/topic-queries.ts";
import { Wordmark } from "./wordmark";

type FooterProps = { site: SiteView; sections: Named[]; topics: TopicLink[]; pages: Named[] };

export function Footer({ site, sections, topics, pages }: FooterProps) {
  const { publisher } = site;
  return (
    <footer className="mt-20 border-t border-ink">
      <div className="page grid gap-x-10 gap-y-10 py-12 sm:grid-cols-2 lg:grid-cols-[1.7fr_1fr_1fr_1fr]">
        <div className="space-y-4">
          <a href={routes.home()} className="inline-block no-underline" aria-label={`${site.name}, front page`}>
            <Wordmark site={site} className="text-[2rem]" />
          </a>
          <p className="type-deck-s max-w-sm">{site.description || site.tagline}</p>
          {site.socialAccounts.length > 0 && (
            <ul className="type-ui flex flex-wrap gap-x-4" aria-label="Follow us">
              {site.socialAccounts.map((account) => (
                <li key={account.url}>
                  <a href={account.url} rel="me" className="link-quiet inline-block py-1">
                    {account.network}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
        <FooterList
          title="Sections"
          items={sections.map((item) => ({ name: item.name, href: routes.section(item.slug) }))}
        />
        <FooterList title="Topics" items={topics.map((item) => ({ name: item.name, href: routes.topic(item.slug) }))} />
        <FooterList
          title={site.name}
          items={[
            ...pages.map((item) => ({ name: item.name, href: routes.page(item.slug) })),
            { name: "Archive", href: routes.archive() },
            { name: "Search", href: routes.search() },
            { name: "Donate", href: routes.donate() },
          ]}
        />
      </div>
      <div className="page type-credit space-y-1 pb-10">
        {publisher.legal && <p>{publisher.legal}</p>}
        {publisher.address && <p>{publisher.address}</p>}
        {(publisher.email || publisher.taxId) && (
          <p>
            {publisher.email && <a href={`mailto:${publisher.email}`}>{publisher.email}</a>}
            {publisher.email && publisher.taxId && " · "}
            {publisher.taxId}
          </p>
        )}
      </div>
    </footer>
  );
}

function FooterList({ title, items }: { title: string; items: { name: string; href: string }[] }) {
  return (
    <nav aria-label={`${title}, footer`}>
      <p className="type-kicker mb-2 text-muted">{title}</p>
      <ul className="type-ui">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} className="link-quiet inline-block py-1">
              {item.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
