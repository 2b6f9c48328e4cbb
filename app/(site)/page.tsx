import type { Metadata } from "next";
import { AskSlot } from "@/components/donate/ask-slot";
import { HomeFront } from "@/components/front/home-front";
import { FrontAddress } from "@/components/seo/front-address";
import { JsonLd } from "@/components/seo/json-ld";
import { findHome } from "@/lib/fronts/front-queries.ts";
import { routes } from "@/lib/routes.ts";
import { frontJsonLd } from "@/lib/seo/page-json-ld.ts";
import { pageMetadata } from "@/lib/seo/page-metadata.ts";
import { frontCard } from "@/lib/seo/social-card.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite();
  const title = site.tagline ? `${site.name}: ${site.tagline}` : site.name;
  const facts = { title, description: site.description, path: routes.home(), card: frontCard(site) };
  return { ...pageMetadata(facts, site), title: { absolute: title } };
}

export default async function FrontPage() {
  const [front, site] = await Promise.all([findHome(), findSite()]);
  return (
    <>
      <FrontAddress />
      <JsonLd data={frontJsonLd(site)} />
      <h1 className="sr-only">{site.tagline ? `${site.name}: ${site.tagline}` : site.name}</h1>
      <HomeFront
        front={front}
        place={site.place}
        ask={<AskSlot placement="front" locale={site.place.locale} isRow className="page mt-16" />}
      />
    </>
  );
}
