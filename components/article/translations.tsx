import type { TranslationView } from "@/lib/articles/article-views.ts";
import { languageName } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";

/** The story in other languages, each named in its own. */
export function Translations({ translations }: { translations: TranslationView[] }) {
  if (translations.length === 0) return null;
  return (
    <ul aria-label="This story in other languages" className="type-ui flex w-full flex-wrap gap-x-4">
      {translations.map(({ slug, language }) => (
        <li key={slug}>
          <a href={routes.article(slug)} hrefLang={language} lang={language} className="link-quiet inline-block py-1">
            {languageName(language)}
          </a>
        </li>
      ))}
    </ul>
  );
}
