import { createArticle, updateArticle } from "../lib/articles/article-mutations.ts";
import { publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import { expect, test } from "./fixtures.ts";
import { clearAway, done, unique } from "./newsroom.ts";

/** The first answer to an address, with no redirect followed. */
const once = { maxRedirects: 0 };

const MOVED: Record<string, string> = {
  "/features/amu-darya": "/articles/who-owns-the-amu-darya",
  "/2021/the-red-telephone.html": "/articles/the-hotline-that-nobody-answers",
  "/SUBMISSIONS/": "/write-for-us",
  "/Articles/How-Sanctions-Leak": "/articles/how-sanctions-leak",
  "/articles/how-sanctions-leak/": "/articles/how-sanctions-leak",
  "/sections/europe/page/1": "/sections/europe",
  "/sections/europe/page/1/": "/sections/europe",
};

for (const [from, to] of Object.entries(MOVED)) {
  test(`${from} is one 308 away from ${to}`, async ({ request }) => {
    const response = await request.get(from, once);
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe(to);
    expect((await request.get(to, once)).status()).toBe(200);
  });
}

/** As older systems spell stories, and files in other spellings than their own. */
const RESPELT: Record<string, string> = {
  "/2022/11/28/how-sanctions-leak": "/articles/how-sanctions-leak",
  "/2022/11/28/How-Sanctions-Leak/amp/": "/articles/how-sanctions-leak",
  "/articles/how-sanctions-leak/amp": "/articles/how-sanctions-leak",
  "/amp/articles/how-sanctions-leak": "/articles/how-sanctions-leak",
  "/Feed.xml": "/feed.xml",
  "/News-Sitemap.xml/": "/news-sitemap.xml",
  "/sitemaps/stories-1.xml/": "/sitemaps/stories-1.xml",
  "/Sitemaps/Stories-1.xml": "/sitemaps/stories-1.xml",
  "/.well-known/security.txt/": "/.well-known/security.txt",
};

test("older spellings are one 308 away from what they mean", async ({ request }) => {
  for (const [from, to] of Object.entries(RESPELT)) {
    const response = await request.get(from, once);
    expect([response.status(), response.headers().location], from).toEqual([308, to]);
    expect((await request.get(to, once)).status(), to).toBe(200);
  }
});

test("a redirect keeps what was asked along with the address", async ({ request }) => {
  const response = await request.get("/features/amu-darya?utm_source=letter", once);
  expect(response.headers().location).toBe("/articles/who-owns-the-amu-darya?utm_source=letter");
});

const MISSING = [
  "/articles/no-such-story",
  "/articles/what-may-a-parliament-know-about-a-war",
  "/articles/high-water-on-half-a-rock",
  "/articles/a-register-of-sleeping-treaties",
  "/articles/the-middle-of-the-river-is-a-moving-target",
  "/articles/how-to-count-a-warhead-unseen",
  "/articles/what-frozen-money-does-all-day",
  "/sections/nowhere",
  "/sections/europe/page/999",
  "/sections/europe/page/0",
  "/sections/europe/page/two",
  "/topics/nothing",
  "/authors/nobody",
  "/archive/2026/13",
  "/archive/1789/07",
  "/archive/26/1",
  "/no-such-page",
  "/deep/and/unknown",
  "/missing",
  "/gone",
  `/${"x".repeat(900)}`,
  "/%E0%A4%A",
  "/%00",
  "/articles/how-sanctions-leak%00",
  "/authors/%00x",
  ...["json", "txt", "xml", "png", "svg", "ico"].map((ending) => `/no-such.${ending}`),
];

for (const path of MISSING) {
  test(`${path.slice(0, 60)} is not there, from the first answer on`, async ({ request }) => {
    const response = await request.get(path, once);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain("Search the magazine");
  });
}

test("a 404 is remembered for a minute, and helps without JavaScript", async ({ request }) => {
  const response = await request.get("/articles/no-such-story-either", once);
  expect(response.headers()["cache-control"]).toBe("s-maxage=60");
  const html = await response.text();
  expect(html).toContain("Search the magazine");
  expect(html).toContain("Newest stories");
  expect(html.match(/href="\/articles\//g)?.length).toBeGreaterThanOrEqual(5);
  expect(html).toMatch(/<meta name="robots" content="noindex"/);
});

test("a killed story answers 410 and says why", async ({ request }) => {
  const response = await request.get("/articles/the-consulate-that-never-was", once);
  expect(response.status()).toBe(410);
  expect(await response.text()).toContain("This story was withdrawn");
});

test("pages may be kept by caches, and refreshed behind the reader's back", async ({ request }) => {
  for (const path of ["/", "/articles/how-sanctions-leak", "/sections/europe", "/archive"]) {
    const { "cache-control": control } = (await request.get(path)).headers();
    expect(control, path).toMatch(/^s-maxage=60, stale-while-revalidate=\d+$/);
  }
});

test("every use of an old address is counted", async ({ request, db }) => {
  const fromPath = `/old-${unique()}`;
  const { id } = await db.redirect.create({ data: { fromPath, toPath: "/archive" } });
  for (let i = 0; i < 3; i++) expect((await request.get(fromPath, once)).headers().location).toBe("/archive");
  await expect.poll(async () => (await db.redirect.findUniqueOrThrow({ where: { id } })).hits).toBe(3);
  await db.redirect.delete({ where: { id } });
});

test("a story that moves twice leaves no chain behind", async ({ request, db }) => {
  const mark = unique();
  const section = await db.section.findFirstOrThrow({ where: { slug: "ideas" } });
  const { id } = await done(
    createArticle(db, {
      headline: `First address ${mark}`,
      slug: `first-${mark}`,
      contentType: "news",
      sectionId: section.id,
      body: doc("A story that moves."),
    }),
  );
  try {
    let { version } = await done(publishArticle(db, id, {}));
    await expect.poll(async () => (await request.get(`/articles/first-${mark}`, once)).status()).toBe(200);
    for (const slug of [`second-${mark}`, `third-${mark}`]) {
      ({ version } = await done(updateArticle(db, id, { baseVersion: version, slug })));
    }
    for (const old of [`first-${mark}`, `second-${mark}`]) {
      const response = await request.get(`/articles/${old}`, once);
      expect(response.status()).toBe(308);
      expect(response.headers().location).toBe(`/articles/third-${mark}`);
    }
    expect((await request.get(`/articles/third-${mark}`, once)).status()).toBe(200);
  } finally {
    await clearAway(db, { articles: [id] });
    await db.redirect.deleteMany({ where: { fromPath: { contains: mark } } });
  }
});
