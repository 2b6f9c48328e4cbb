import type { ReactNode } from "react";
import { Toasts } from "@/components/ui/toast.client";
import { requireUser } from "@/lib/auth/current-user.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { DeskShell } from "../_components/desk-shell";

/** What stands around every page of the desk. Each page asks for its own permission: a layout is no guard. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [user, site] = await Promise.all([requireUser(), findSite()]);
  return (
    <DeskShell user={user} siteName={site.name} place={site.place}>
      {children}
      <Toasts />
    </DeskShell>
  );
}
