import type { ReactNode } from "react";
import { ThemeSwitch } from "@/components/site/theme-switch";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** What stands around the pages before the desk: signing in, choosing a password. */
export async function Gate({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const site = await findSite();
  return (
    <main className="mx-auto grid min-h-dvh max-w-sm content-center px-5 py-12">
      <p className="meridian font-headline text-2xl font-semibold tracking-tight">{site.name}</p>
      <h1 className="tool-title mt-6">{title}</h1>
      {lead && <p className="mt-1 text-muted">{lead}</p>}
      <div className="mt-6">{children}</div>
      <ThemeSwitch className="mt-8 inline-flex justify-start" />
    </main>
  );
}
