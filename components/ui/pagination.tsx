import { formatCount } from "@/lib/format.ts";

type PaginationProps = {
  page: number;
  pages: number;
  /** The address of a page of this list. */
  href: (page: number) => string;
  label: string;
  locale: string;
};

/** First, last and the neighbours of the current page; null marks a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((number, i) => {
    const gap = number - (sorted[i - 1] ?? number);
    if (gap === 2) return [number - 1, number];
    return gap > 2 ? [null, number] : [number];
  });
}

/** Plain links between the pages of a list, which crawlers can follow. */
export function Pagination({ page, pages, href, label, locale }: PaginationProps) {
  if (pages < 2) return null;
  const link = "inline-flex min-h-11 min-w-11 items-center justify-center px-3 type-ui";
  return (
    <nav aria-label={label} className="mt-12 flex flex-wrap items-center gap-1 border-t border-rule pt-6">
      {page > 1 && (
        <a href={href(page - 1)} className={`${link} link-quiet -ms-3`}>
          <span aria-hidden="true">←&nbsp;</span>Newer
        </a>
      )}
      <ol className="flex flex-wrap items-center">
        {pageNumbers(page, pages).map((number, i) => (
          <li key={number ?? `gap-${i}`}>
            {number === null ? (
              <span className={`${link} text-muted`}>…</span>
            ) : number === page ? (
              <a href={href(number)} aria-current="page" className={`${link} border-b-2 border-accent`}>
                {formatCount(number, locale)}
              </a>
            ) : (
              <a href={href(number)} aria-label={`Page ${number}`} className={`${link} link-quiet`}>
                {formatCount(number, locale)}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={href(page + 1)} className={`${link} link-quiet`}>
          Older<span aria-hidden="true">&nbsp;→</span>
        </a>
      )}
    </nav>
  );
}
