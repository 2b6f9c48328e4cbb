import type { ReactNode } from "react";

type Props = {
  title: string;
  /** One sentence under it. */
  lead?: ReactNode;
  /** What can be done here, the most wanted first. */
  actions?: ReactNode;
};

/** The top of a page of the desk. */
export function PageHead({ title, lead, actions }: Props) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="tool-title">{title}</h1>
        {lead && <p className="mt-1 max-w-prose text-muted">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
