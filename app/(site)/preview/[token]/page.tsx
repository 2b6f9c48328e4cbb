import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewNote } from "@/components/article/preview-note";
import { Story } from "@/components/article/story";
import { findOpenPreview } from "@/lib/previews/preview-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** Shows what no cache may keep: every look asks the database. */
export const instant = false;

type Props = { params: Promise<{ token: string }> };

export const metadata: Metadata = {
  title: "Preview",
  robots: { index: false, follow: false, noarchive: true },
  referrer: "no-referrer",
};

export default async function PreviewPage({ params }: Props) {
  const [{ token }, site] = await Promise.all([params, findSite()]);
  const preview = await findOpenPreview(token);
  if (!preview) notFound();
  return (
    <>
      <PreviewNote preview={preview} place={site.place} />
      <Story story={preview.story} site={site} />
    </>
  );
}
