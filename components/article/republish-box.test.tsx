import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ArticlePageView } from "@/lib/articles/article-views.ts";
import { doc, image } from "@/lib/body/body-text.ts";
import "@/lib/seo/testing/the-site.ts";
import { SITE } from "@/lib/seo/testing/the-site.ts";
import { toSiteView } from "@/lib/settings/settings-views.ts";
import { RepublishBox } from "./republish-box";

const licence = { licence: "CC BY-ND 4.0", licenceUrl: "https://licence.example/by-nd" };
const site = { ...toSiteView(null), name: "The Meridian", republishing: licence };
const story = {
  slug: "a-story",
  headline: "Of “war” & <peace>",
  deck: "Why.",
  publishedAt: new Date("2026-11-24T12:00:00Z"),
  bylines: [{ slug: "ana", name: "Ana", role: "by" }],
  correctionsBefore: [],
  correctionsAfter: [{ kind: "correction", text: "It was Monday.", issuedAt: new Date("2026-11-25T12:00:00Z") }],
  body: doc(
    "A [link](/about).",
    image("00000000-0000-4000-8000-00000000000a", { caption: "Seen" }),
    "</textarea><script>",
  ),
  media: {},
} as unknown as ArticlePageView;

const decoded = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

test("other publishers get the whole text with canonical address, byline, corrections, credit and licence", () => {
  const html = renderToStaticMarkup(<RepublishBox story={story} site={site} />);
  expect(html).toMatch(/^<details/);
  const text = decoded(/<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html)?.[1] ?? "");
  for (const part of [
    `<link rel="canonical" href="${SITE}/articles/a-story">`,
    "<h1>Of “war” &amp; &lt;peace&gt;</h1>",
    "<p>By Ana</p>",
    `<a href="${SITE}/about">link</a>`,
    "&lt;/textarea&gt;&lt;script&gt;",
    "<strong>Correction, 25 November 2026:</strong> It was Monday.",
    `first published by <a href="${SITE}/articles/a-story">The Meridian</a> on 24 November 2026.`,
    '<a href="https://licence.example/by-nd">CC BY-ND 4.0</a>',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/<img|<figure|Seen|class=/);
  expect(html.match(/<script/g)).toBeNull();
});
