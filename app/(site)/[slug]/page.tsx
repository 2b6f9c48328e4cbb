import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Body } from "@/components/body/body";
import { PageHead } from "@/components/listing/page-head";
import { JsonLd } from "@/components/seo/json-ld";
import { readBody } from "@/lib/body/body-rules.ts";
import { findPage } from "@/lib/pages/page-queries.ts";
import { routes } from "@/lib/routes.ts";
import { plainJsonLd, staticPageType } from "@/lib/seo/page-json-ld.ts";
import { pageMetadata } from "@/lib/seo/page-metadata.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return [{ slug: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [page, site] = await Promise.all([params.then(({ slug }) => findPage(slug)), findSite()]);
  return page ? pageMetadata({ ...page, path: routes.page(page.slug) }, site) : {};
}

export default async function StaticPage({ params }: Props) {
  const { slug } = await params;
  const [page, site] = await Promise.all([findPage(slug), findSite()]);
  if (!page) notFound();
  const { title, description } = page;
  const facts = { name: title, description, path: routes.page(slug), type: staticPageType(slug) };
  return (
    <article>
      <JsonLd data={plainJsonLd(facts, site)} />
      <PageHead title={page.title}>{page.description && <p className="type-deck">{page.description}</p>}</PageHead>
      <div className="page mt-10">
        <Body body={readBody(page.body)} media={page.media} />
      </div>
    </article>
  );
}
