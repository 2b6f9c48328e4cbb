import robotsParser from "robots-parser";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import "../seo/testing/the-site.ts";
import { SITE } from "../seo/testing/the-site.ts";
import { toSiteView } from "../settings/settings-views.ts";
import { iconIco, iconPng, iconSvg } from "./icons.ts";
import { AI_CRAWLERS, robotsTxt } from "./robots.ts";
import { ICONS, llmsTxt, manifest, openSearch, securityTxt } from "./site-files.ts";
import { xmlProblems } from "./testing/xml-problems.ts";

const site = { ...toSiteView(null), name: "The Meridian Review of Books & War", description: "On the [world] *now*." };

describe("robots.txt", () => {
  const robots = (blocksAi: boolean) => robotsParser(`${SITE}/robots.txt`, robotsTxt({ blocksAi }));

  test("lets crawlers have everything that is published, and names both sitemaps", () => {
    for (const path of [
      "/",
      "/articles/a",
      "/sections/b/feed.xml",
      "/search?q=x",
      "/media/x.webp",
      "/api/oembed?url=x",
      "/donate",
    ])
      expect(robots(false).isAllowed(SITE + path, "Googlebot"), path).toBe(true);
    for (const path of ["/admin", "/admin/stories", "/api/expire", "/donate/continue"])
      expect(robots(false).isAllowed(SITE + path, "Googlebot"), path).toBe(false);
    expect(robots(false).getSitemaps()).toEqual([`${SITE}/sitemap.xml`, `${SITE}/news-sitemap.xml`]);
  });

  test("asks the crawlers of language models to stay away when the switch says so", () => {
    for (const crawler of AI_CRAWLERS) {
      expect(robots(false).isAllowed(`${SITE}/articles/a`, crawler), crawler).toBe(true);
      expect(robots(true).isAllowed(`${SITE}/articles/a`, crawler), crawler).toBe(false);
    }
    for (const crawler of ["Googlebot", "Bingbot", "Applebot", "OAI-SearchBot"])
      expect(robots(true).isAllowed(`${SITE}/articles/a`, crawler), crawler).toBe(true);
  });
});

describe("security.txt", () => {
  const now = new Date("2026-11-24T12:00:00Z");

  test("is left out until somebody is named", () => {
    expect(securityTxt(site, now)).toBeNull();
  });

  test("names the contact, and expires within a year", () => {
    const crawlers = { ...site.crawlers, securityContact: "mailto:safe@meridian.example" };
    expect(securityTxt({ ...site, crawlers }, now)).toBe(
      `Contact: mailto:safe@meridian.example\nExpires: 2027-05-23T00:00:00.000Z\nPreferred-Languages: en\nCanonical: ${SITE}/.well-known/security.txt\n`,
    );
  });
});

test("the search description is valid, whatever the magazine is called", async () => {
  const xml = openSearch(site);
  expect(await xmlProblems(xml, "opensearch")).toEqual([]);
  expect(xml).toContain(`template="${SITE}/search?q={searchTerms}"`);
});

test("the manifest names icons that are there", () => {
  expect(manifest(site)).toMatchObject({ name: site.name, start_url: "/", display: "minimal-ui" });
  const { icons, short_name } = manifest(site) as { icons: { src: string }[]; short_name: string };
  expect(icons.map(({ src }) => src)).toEqual(["/icon.svg", ...Object.keys(ICONS)]);
  expect(short_name.length).toBeLessThanOrEqual(12);
});

test("llms.txt is Markdown whose words are only words", () => {
  const lists = { sections: [{ name: "Europe [new]", path: "/sections/europe" }], topics: [], pages: [] };
  const text = llmsTxt(site, lists);
  expect(
    text.startsWith("# The Meridian Review of Books & War\n\n> On the \\[world\\] \\*now\\*.\n\n## Sections\n"),
  ).toBe(true);
  expect(text).toContain(`- [Europe \\[new\\]](${SITE}/sections/europe)\n`);
  expect(text).not.toContain("## Topics");
  expect(text).toContain(`(${SITE}/feed.json)`);
});

describe("icons", () => {
  test.each([180, 192, 512])("are drawn in %i pixels in the accent", async (size) => {
    const icon = sharp(await iconPng("#8c2f1b", size, "square"));
    expect(await icon.metadata()).toMatchObject({ format: "png", width: size, height: size });
    const { data, info } = await icon.raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0x8c, 0x2f, 0x1b]);
    const middle = (Math.floor(size / 2) * info.width + Math.floor(size / 2)) * info.channels;
    expect([...data.subarray(middle, middle + 3)]).toEqual([0xfc, 0xfb, 0xf8]);
  });

  test("a maskable one keeps its sign within the circle that no system cuts", async () => {
    const { data, info } = await sharp(await iconPng("#8c2f1b", 512, "maskable"))
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (let y = 0; y < 512; y++)
      for (let x = 0; x < 512; x++) {
        if (Math.hypot(x - 256, y - 256) <= 205) continue;
        expect(data[(y * info.width + x) * info.channels]).toBeLessThan(0x90);
      }
  });

  test("favicon.ico wraps a PNG", async () => {
    const ico = await iconIco("#8c2f1b");
    expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
    const png = ico.subarray(ico.readUInt32LE(18));
    expect(png.length).toBe(ico.readUInt32LE(14));
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 32 });
  });

  test("only the rounded one has round corners", () => {
    expect(iconSvg("#123456")).toContain('rx="6"');
    expect(iconSvg("#123456", "square")).not.toContain("rx=");
  });
});
