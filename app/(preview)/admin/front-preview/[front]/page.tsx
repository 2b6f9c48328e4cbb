import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HomeFront } from "@/components/front/home-front";
import { SectionPage } from "@/components/listing/section-page";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { formatDate } from "@/lib/format.ts";
import { findHomePreview, findSectionPreview } from "@/lib/fronts/front-admin-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const metadata: Metadata = { title: "The front as it will be" };

type Props = { params: Promise<{ front: string }>; searchParams: Promise<{ at?: string | string[] }> };

/** A front as it will be at a moment: for those who arrange it, never from a cache. */
export default async function FrontPreviewPage({ params, searchParams }: Props) {
  await requirePermission("front.curate");
  const [{ front: name }, { at: said }, site] = await Promise.all([params, searchParams, findSite()]);
  const asked = new Date(String(said ?? ""));
  const at = Number.isNaN(asked.getTime()) ? new Date() : asked;
  const title = <h1 className="sr-only">{`The front at ${formatDate(at, "moment", site.place)}`}</h1>;
  if (name === "home-page") {
    return (
      <>
        {title}
        <HomeFront front={await findHomePreview(at)} place={site.place} ask={null} />
      </>
    );
  }
  const section = await findSectionPreview(name, at);
  if (!section) notFound();
  return <SectionPage section={section} site={site} />;
}
