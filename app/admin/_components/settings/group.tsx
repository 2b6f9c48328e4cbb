import type { ReactNode } from "react";

/** Settings that belong together, under a heading. */
export function Group({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-x-12 gap-y-4 border-t border-rule pt-5 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <legend className="contents">
        <span className="block">
          <span className="tool-heading block">{title}</span>
          {lead && <span className="tool-hint mt-1 block">{lead}</span>}
        </span>
      </legend>
      <div className="grid min-w-0 max-w-2xl gap-5">{children}</div>
    </fieldset>
  );
}
