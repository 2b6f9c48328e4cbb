import type { Metadata } from "next";
import { Notice } from "@/components/site/notice";
import { listNewest } from "@/lib/articles/article-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const ensureStatic = "navigation";

export const metadata: Metadata = { title: "This story was withdrawn", robots: { index: false } };

/** Shown by the proxy in place of an address that is gone; never at its own address. */
export default async function Page() {
  const [newest, site] = await Promise.all([listNewest(5), findSite()]);
  return (
    <Notice
      title="This story was withdrawn"
      sentence="We no longer stand by what was published at this address and have taken it down. The record is kept."
      newest={newest}
      place={site.place}
    />
  );
}
