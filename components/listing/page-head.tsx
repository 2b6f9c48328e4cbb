import type { ReactNode } from "react";

type PageHeadProps = { kicker?: string; title: string; page?: number; children?: ReactNode };

/** The head of a list or a static page. */
export function PageHead({ kicker, title, page = 1, children }: PageHeadProps) {
  return (
    <header className="page pt-10 md:pt-14">
      <div className="meridian max-w-[54rem]">
        {kicker && <p className="type-kicker mb-1 text-muted">{kicker}</p>}
        <h1 className="type-display">
          {title}
          {page > 1 && <span className="font-normal text-muted">, page {page}</span>}
        </h1>
        {children && <div className="mt-4 max-w-[41.5rem] space-y-3">{children}</div>}
      </div>
    </header>
  );
}
