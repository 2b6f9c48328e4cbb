import type { ReactNode } from "react";
import { FirstPaint } from "@/components/site/first-paint";
import { Footer } from "@/components/site/footer";
import { Masthead } from "@/components/site/masthead";
import { SpeculationRules } from "@/components/site/speculation-rules";
import { listFooterPages } from "@/lib/pages/page-queries.ts";
import { listSections } from "@/lib/sections/section-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { listTopics } from "@/lib/topics/topic-queries.ts";
import "../site.css";

/** What stands around every reader page. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [site, sections, topics, pages] = await Promise.all([
    findSite(),
    listSections(),
    listTopics(),
    listFooterPages(),
  ]);
  return (
    <>
      <FirstPaint />
      <Masthead site={site} sections={sections.filter((section) => section.inNavigation)} topics={topics} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer site={site} sections={sections} topics={topics} pages={pages} />
      <SpeculationRules />
    </>
  );
}
