import { fileResponse, noFile } from "@/lib/crawlers/file-response.ts";
import { llmsTxt } from "@/lib/crawlers/site-files.ts";
import { listFooterPages } from "@/lib/pages/page-queries.ts";
import { routes } from "@/lib/routes.ts";
import { listSections } from "@/lib/sections/section-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { listTopics } from "@/lib/topics/topic-queries.ts";

type Named = { slug: string; name: string };

/** The magazine in one page of Markdown for language models, when the settings say so. */
export async function GET(request: Request): Promise<Response> {
  const site = await findSite();
  if (!site.crawlers.offersLlmsTxt) return noFile();
  const [sections, topics, pages] = await Promise.all([listSections(), listTopics(), listFooterPages()]);
  const links = (named: Named[], path: (slug: string) => string) =>
    named.map(({ name, slug }) => ({ name, path: path(slug) }));
  const text = llmsTxt(site, {
    sections: links(sections, routes.section),
    topics: links(topics, routes.topic),
    pages: links(pages, routes.page),
  });
  return fileResponse(request, text, { type: "text/markdown; charset=utf-8" });
}
