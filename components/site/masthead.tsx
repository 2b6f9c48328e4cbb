import type { Named } from "@/lib/articles/article-views.ts";
import { donateAddress } from "@/lib/donations/donate-address.ts";
import { routes } from "@/lib/routes.ts";
import type { SiteView } from "@/lib/settings/settings-views.ts";
import type { TopicLink } from "@/lib/topics/topic-queries.ts";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

type MastheadProps = {
  site: SiteView;
  sections: Named[];
  topics: TopicLink[];
};

/** The way home, the sections, search and the way to give: on every reader page, the same. */
export function Masthead({ site, sections, topics }: MastheadProps) {
  return (
    <header className="relative">
      <a href="#content" className="action absolute start-4 top-2 z-50 -translate-y-24 focus:translate-y-0">
        Skip to the content
      </a>
      <div className="page">
        {/* As high as the wordmark, so that the menu stands in its place when a first part of the page is painted. */}
        <div className="grid min-h-17 grid-cols-[1fr_auto_1fr] items-end gap-3 pb-3 md:min-h-25 md:pb-4">
          <div className="flex items-center gap-5">
            <Menu sections={sections} topics={topics} />
            <a href={routes.search()} className="type-ui link-quiet hidden py-2 md:inline-block">
              Search
            </a>
          </div>
          <a href={routes.home()} className="no-underline" aria-label={`${site.name}, front page`}>
            <span aria-hidden="true" className="mx-auto mb-2 block h-5 w-px bg-accent md:h-8" />
            <Wordmark site={site} className="text-center text-[1.75rem] md:text-[2.75rem]" />
          </a>
          <div className="flex items-center justify-end gap-4">
            <ThemeSwitch className="hidden md:inline-flex" />
            <a href={donateAddress({ placement: "header" })} className="action px-3 md:px-5">
              Donate
            </a>
          </div>
        </div>
        <nav aria-label="Sections" className="hidden border-y border-rule md:block">
          <ul className="-mx-2 flex flex-wrap justify-between gap-x-2">
            {sections.map((section) => (
              <li key={section.slug}>
                <a
                  href={routes.section(section.slug)}
                  className="type-kicker inline-block px-2 py-2.5 no-underline hover:text-accent"
                >
                  {section.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="border-b border-rule md:hidden" />
    </header>
  );
}

/** Opens without a script. The search field stands first, because most who open a menu look for something. */
function Menu({ sections, topics }: Pick<MastheadProps, "sections" | "topics">) {
  return (
    <details className="group/menu">
      <summary className="type-ui inline-flex min-h-11 items-center gap-2">
        <span aria-hidden="true" className="block w-4 space-y-1">
          <span className="block h-px bg-ink" />
          <span className="block h-px bg-ink" />
          <span className="block h-px w-2.5 bg-ink" />
        </span>
        Menu
      </summary>
      <div className="absolute inset-x-0 top-full z-40 border-y border-rule bg-paper shadow-[0_1.5rem_2rem_-1.5rem_rgb(0_0_0/0.25)]">
        <div className="page grid gap-8 py-8 md:grid-cols-[1.2fr_1fr_1fr]">
          <form action="/search" method="get">
            <label htmlFor="menu-q" className="type-kicker mb-2 block">
              Search the magazine
            </label>
            <div className="flex">
              <input id="menu-q" name="q" type="search" maxLength={200} className="control min-w-0 flex-1" />
              <button type="submit" className="action">
                Search
              </button>
            </div>
            <p className="mt-4">
              <a href={routes.archive()} className="type-ui link-quiet inline-block py-1">
                The archive, month by month
              </a>
            </p>
            <ThemeSwitch className="mt-2 md:hidden" />
          </form>
          <MenuList title="Sections" items={sections.map((item) => ({ ...item, href: routes.section(item.slug) }))} />
          <MenuList title="Topics" items={topics.map((item) => ({ ...item, href: routes.topic(item.slug) }))} />
        </div>
      </div>
    </details>
  );
}

function MenuList({ title, items }: { title: string; items: (Named & { href: string })[] }) {
  return (
    <nav aria-label={`${title}, menu`}>
      <p className="type-kicker mb-1 text-muted">{title}</p>
      <ul className="columns-2 gap-6">
        {items.map((item) => (
          <li key={item.slug} className="break-inside-avoid">
            <a href={item.href} className="inline-block py-1.5 type-headline-xs link-quiet">
              {item.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
