import { Picture } from "@/components/ui/picture";
import type { Named, StoryAuthorView } from "@/lib/articles/article-views.ts";
import { paragraphsOf } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import type { SocialAccount } from "@/lib/settings/settings-schema.ts";

export function TopicLinks({ topics }: { topics: Named[] }) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label="Topics of this story" className="col-[text]">
      <p className="type-kicker text-muted">Topics</p>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={routes.topic(topic.slug)} rel="tag" className="type-headline-xs link-quiet inline-block py-1">
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Who wrote the story: with biography and picture. */
export function AuthorBoxes({ authors }: { authors: StoryAuthorView[] }) {
  const known = authors.filter((author) => author.biography || author.photo);
  if (known.length === 0) return null;
  return (
    <section aria-label="About the authors" className="col-[text] space-y-6 border-t border-rule pt-6">
      {known.map((author) => (
        <div key={author.slug} className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-5">
          {author.photo ? (
            <Picture media={author.photo} crop="aspect-square" sizes="72px" isDecorative />
          ) : (
            <span aria-hidden="true" className="mx-auto h-full w-px bg-accent" />
          )}
          <div>
            <p className="type-headline-xs">
              <a href={routes.author(author.slug)} className="link-quiet">
                {author.name}
              </a>
            </p>
            {author.jobTitle && <p className="type-meta">{author.jobTitle}</p>}
            <p className="type-caption mt-1.5">{paragraphsOf(author.biography)[0]}</p>
          </div>
        </div>
      ))}
    </section>
  );
}

/** After the story, not before the headline. */
export function FollowUs({ accounts }: { accounts: SocialAccount[] }) {
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="follow-heading" className="no-print col-[text]">
      <h2 id="follow-heading" className="type-kicker text-muted">
        Follow us on social
      </h2>
      <ul className="type-ui mt-1 flex flex-wrap gap-x-5">
        {accounts.map((account) => (
          <li key={account.url}>
            <a href={account.url} rel="me" className="inline-block py-1.5 link-quiet">
              {account.network}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
