import type { Metadata } from "next";
import type { ReactNode } from "react";
import SiteLayout from "../(site)/layout";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export const instant = false;

/** Pages of the desk that look as readers will see them. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <SiteLayout>{children}</SiteLayout>;
}
