import { Fragment } from "react";
import type { BylineView } from "@/lib/articles/article-views.ts";
import { BYLINE_ROLE_WORDS, listOf } from "@/lib/format.ts";
import { listFormatter } from "@/lib/formatters.ts";
import { routes } from "@/lib/routes.ts";

type Group = { role: BylineView["role"]; authors: BylineView[] };

/** Neighbouring authors of one role stand together: "By A and B, with C". */
export function bylineGroups(bylines: BylineView[]): Group[] {
  const groups: Group[] = [];
  for (const byline of bylines) {
    const last = groups.at(-1);
    if (last?.role === byline.role) last.authors.push(byline);
    else groups.push({ role: byline.role, authors: [byline] });
  }
  return groups;
}

/** Who wrote it, in words: for cards. */
export function BylineText({ bylines, locale }: { bylines: BylineView[]; locale: string }) {
  const writers = bylines.filter(({ role }) => role === "by" || role === "with");
  const names = (writers.length > 0 ? writers : bylines).map((byline) => byline.name);
  return names.length > 0 ? listOf(names, locale) : null;
}

function AuthorLinks({ authors, locale }: { authors: BylineView[]; locale: string }) {
  const parts = listFormatter(locale).formatToParts(authors.map(({ name }) => name));
  let next = 0;
  return parts.map((part) => {
    const author = part.type === "element" ? authors[next++] : undefined;
    return author ? (
      <a key={author.slug} href={routes.author(author.slug)} rel="author" className="font-semibold link-quiet py-1">
        {author.name}
      </a>
    ) : (
      <Fragment key={`between-${next}`}>{part.value}</Fragment>
    );
  });
}

/** Who wrote it, with roles and links: for the story's own page. */
export function Byline({ bylines, locale }: { bylines: BylineView[]; locale: string }) {
  if (bylines.length === 0) return null;
  return (
    <ul className="type-ui space-y-0.5">
      {bylineGroups(bylines).map(({ role, authors }) => (
        <li key={`${role}-${authors[0]?.slug}`}>
          {BYLINE_ROLE_WORDS[role]} <AuthorLinks authors={authors} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
