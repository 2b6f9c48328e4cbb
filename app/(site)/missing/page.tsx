import type { Metadata } from "next";
import { Notice } from "@/components/site/notice";
import { listNewest } from "@/lib/articles/article-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const ensureStatic = "navigation";

export const metadata: Metadata = { title: "This page is not here", robots: { index: false } };

/** Shown by the proxy in place of an address that is missing; never at its own address. */
export default async function Page() {
  const [newest, site] = await Promise.all([listNewest(5), findSite()]);
  return (
    <Notice
      title="This page is not here"
      sentence="The address may be mistyped, or the page has moved. What you look for is probably in the archive."
      newest={newest}
      place={site.place}
    />
  );
}
