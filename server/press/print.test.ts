import { expect, test } from "vitest";
import { isWhole, withInlineStyles, withoutFramework } from "./print.ts";

const FRAMEWORK = [
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
  '<script>self.__next_f.push([1,"5:[\\"$\\",\\"p\\",null,{\\"children\\":\\"a \\u003c/script> b\\"}]"])</script>',
  "<script>requestAnimationFrame(function(){$RT=performance.now()});</script>",
  '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]})</script>',
  '<meta name="next-size-adjust" content=""/>',
  '<div hidden=""><!--$--><!--/$--></div>',
];

const OURS = [
  '<script type="application/ld+json">{"name":"self.__next_f.push","text":"\\u003c!--$-->"}</script>',
  '<script type="speculationrules">{"prefetch":[]}</script>',
  "<script>(function(){let a=document})()</script>",
  '<link rel="preload" as="image" href="/media/a.avif"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
];

test.each(FRAMEWORK)("takes out %s", (part) => {
  expect(withoutFramework(`<body><p>before</p>${part}<p>after</p></body>`)).toBe(
    "<body><p>before</p><p>after</p></body>",
  );
});

test.each(OURS)("leaves %s", (part) => {
  expect(withoutFramework(`<head>${part}</head>`)).toBe(`<head>${part}</head>`);
});

test("takes out React's marks, but not what only looks like one", () => {
  expect(withoutFramework("<p>by <!-- -->Ana<!--$--> &amp; <!--/$-->Bo<!--&--><!--/&--></p>")).toBe(
    "<p>by Ana &amp; Bo</p>",
  );
  const kept = "<textarea><!--$--></textarea><!-- a remark --><style>a::after{content:'<!--$-->'}</style>";
  expect(withoutFramework(kept)).toBe(kept);
});

test("text about scripts is text", () => {
  const text = "<p>&lt;script src=&quot;/_next/a.js&quot;&gt;&lt;/script&gt; self.__next_f.push</p>";
  expect(withoutFramework(text)).toBe(text);
});

test.each(['<template id="B:0"></template>', '<script>$RC("B:0","S:0")</script>', "<!--$?--><p>Loading</p><!--/$-->"])(
  "a page that scripts have to finish is not whole: %s",
  (part) => {
    expect(isWhole(`<body>${part}</body>`)).toBe(false);
  },
);

test("a page that is all there is whole", () => {
  expect(isWhole("<body><!--$--><p>There</p><!--/$--></body>")).toBe(true);
});

test("a style sheet stands in the page, its addresses made whole", async () => {
  const css =
    'a{background:url(../media/a.woff2)}b{src:url("/b.png")}c{x:url(data:image/png;base64,aa==)}d{y:url(#id)}';
  const page = await withInlineStyles(
    '<head><link rel="stylesheet" href="/_next/static/chunks/x.css?dpl=1" data-precedence="next"/></head>',
    async (path) => (path === "/_next/static/chunks/x.css" ? css : null),
  );
  expect(page).toBe(
    '<head><style>a{background:url(/_next/static/media/a.woff2)}b{src:url("/b.png")}c{x:url(data:image/png;base64,aa==)}d{y:url(#id)}</style></head>',
  );
});

test("a sheet that is not there, or could end its element, stays a link", async () => {
  const link = '<link rel="stylesheet" href="/_next/a.css"/>';
  expect(await withInlineStyles(link, async () => null)).toBe(link);
  expect(await withInlineStyles(link, async () => "a::after{content:'</style>'}")).toBe(link);
});
