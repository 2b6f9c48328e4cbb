import { Picture } from "@/components/ui/picture";
import type { AuthorPageView } from "@/lib/authors/author-queries.ts";
import { countOf, paragraphsOf } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import type { SiteView } from "@/lib/settings/settings-views.ts";
import { StoryList } from "./story-list";

/** An author: picture, biography, links, then the stories. */
export function AuthorPage({ author, site }: { author: AuthorPageView; site: SiteView }) {
  const { listing } = author;
  const { place } = site;
  return (
    <>
      <header className="page pt-10 md:pt-14">
        <div className="flex flex-col gap-6 sm:flex-row sm:gap-10">
          {author.photo && listing.page === 1 && (
            <div className="w-32 shrink-0 md:w-48">
              <Picture media={author.photo} crop="aspect-square" isLead sizes="(min-width: 48rem) 192px, 128px" />
            </div>
          )}
          <div className="max-w-[41.5rem]">
            {author.jobTitle && <p className="type-kicker mb-1 text-muted">{author.jobTitle}</p>}
            <h1 className="type-headline-l">
              {author.name}
              {listing.page > 1 && <span className="font-normal text-muted">, page {listing.page}</span>}
            </h1>
            {listing.page === 1 && (
              <div className="mt-3 space-y-3">
                {paragraphsOf(author.biography).map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
                <AuthorLinks author={author} />
              </div>
            )}
          </div>
        </div>
      </header>
      <div className="page mt-10">
        <h2 className="type-kicker border-t border-ink pt-3 text-muted">
          {countOf(listing.total, "story", "stories", place.locale)}
        </h2>
        <StoryList
          listing={listing}
          href={(page) => routes.author(author.slug, page)}
          place={place}
          label={author.name}
          level={3}
        />
      </div>
    </>
  );
}

function AuthorLinks({ author }: { author: AuthorPageView }) {
  const links = author.email ? [{ label: author.email, url: `mailto:${author.email}` }, ...author.links] : author.links;
  if (links.length === 0) return null;
  return (
    <ul className="type-ui flex flex-wrap gap-x-5">
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url} rel="me" className="inline-block py-1 underline decoration-accent">
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
