import Link from "next/link";

type Props = {
  label: string;
  /** The page before and after this one, where there is one. */
  previous: string | null;
  next: string | null;
  /** Where we are: "51–100 of 1,204". */
  position?: string;
};

/** Steps through a long list. */
export function Pager({ label, previous, next, position }: Props) {
  if (!previous && !next && !position) return null;
  return (
    <nav aria-label={label} className="mt-5 flex items-center gap-3">
      {previous && (
        <Link href={previous} prefetch={false} rel="prev" className="tool-button">
          Previous
        </Link>
      )}
      {next && (
        <Link href={next} prefetch={false} rel="next" className="tool-button">
          Next
        </Link>
      )}
      {position && <p className="text-muted">{position}</p>}
    </nav>
  );
}
