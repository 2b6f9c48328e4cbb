import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { findFrontPage, listFrontChoices } from "@/lib/fronts/front-admin-queries.ts";
import { routes } from "@/lib/routes.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { FrontArranger } from "../../../_components/arranging/front-arranger.client";
import { FrontPreview } from "../../../_components/arranging/front-preview.client";
import { BackLink } from "../../../_components/back-link";
import { PageHead } from "../../../_components/page-head";

type Props = { params: Promise<{ front: string }> };

export const metadata: Metadata = { title: "Front" };

export default async function FrontPage({ params }: Props) {
  const name = (await params).front;
  const section = name === "home-page" ? null : name;
  const fronts = await listFrontChoices();
  const front = fronts.find(({ slug }) => slug === section);
  if (!front) notFound();
  const [{ arrangement, moments }, site] = await Promise.all([findFrontPage(section), findSite()]);
  const { place } = site;
  const open = (
    <a href={section ? routes.section(section) : routes.home()} className="tool-button">
      Open it
    </a>
  );
  return (
    <>
      <BackLink href={adminRoutes.fronts()}>Fronts</BackLink>
      <PageHead
        title={front.name}
        lead={
          section
            ? "Pinned stories stand first, in this order; the section's newest follow. Nothing comes twice."
            : "The first pinned story leads, the next three stand beside it; further ones move up when a pin ends. The newest fill what is left. Nothing comes twice."
        }
        actions={open}
      />
      <div className="grid gap-12">
        <FrontArranger key={name} section={section} arrangement={arrangement} place={place} />
        <FrontPreview section={section} version={arrangement.version} moments={moments} place={place} />
      </div>
    </>
  );
}
