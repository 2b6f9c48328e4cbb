import type { ArticleCardView } from "@/lib/articles/article-views.ts";
import { CONTENT_TYPE_NAMES } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";

type KickerProps = { story: Pick<ArticleCardView, "kicker" | "contentType" | "section">; isLinked?: boolean };

/** The line over the headline: "Analysis | Europe", or what the editor wrote instead. */
export function Kicker({ story, isLinked = false }: KickerProps) {
  const { kicker, contentType, section } = story;
  if (kicker && !isLinked) return <p className="type-kicker">{kicker}</p>;
  const type = CONTENT_TYPE_NAMES[contentType];
  const bar = <span className="text-accent"> | </span>;
  if (!isLinked) {
    return (
      <p className="type-kicker">
        {type}
        {bar}
        {section.name}
      </p>
    );
  }
  return (
    <p className="type-kicker">
      <a href={routes.search({ type: contentType })} className="link-quiet py-1">
        {kicker ?? type}
      </a>
      {bar}
      <a href={routes.section(section.slug)} className="link-quiet py-1">
        {section.name}
      </a>
    </p>
  );
}
