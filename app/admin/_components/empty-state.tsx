import type { ReactNode } from "react";

type Props = {
  title: string;
  /** What this place is for, and what to do first. */
  children: ReactNode;
  action?: ReactNode;
};

/** A list that holds nothing yet: says what it is for. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="max-w-prose border-s border-accent py-2 ps-5">
      <p className="tool-heading">{title}</p>
      <div className="mt-1 text-muted">{children}</div>
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
