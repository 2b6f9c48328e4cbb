/**
 * Printing: what a reader's page loses on its way from Next to the reader. Next's scripts and flight data exist to
 * wake client components; a page without one renders the same without them and is a third of the size.
 *
 * Exact, because React wrote this markup: it escapes `<` and `>` in text and in attributes, so that a tag ends at
 * the first `>` and a script at the first `</script>`.
 */

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const LINK = /<link\b[^>]*>/g;
/** React's marks between nodes, and what may hold text that only looks like one. */
const MARK = /<(script|style|textarea|pre)\b[^>]*>[\s\S]*?<\/\1>|<!--(?:[$&]|\/[$&]| )?-->/g;

/** What React streams to put late content in its place: such a page is not whole without scripts. */
const STREAMED = /<template id="[BP]:|\$R[BCSX]\(|<!--\$[?!~]-->/;
/** The beginnings of the inline scripts of Next, React and Turbopack. */
const FRAMEWORK = /^\s*(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/;
/** What Next adds for its own scripts to find. */
const LEFTOVERS = ['<meta name="next-size-adjust" content=""/>', '<div hidden=""></div>'];

/** Whether everything stands in the markup, so that no script has to move anything. */
export function isWhole(html: string): boolean {
  return !STREAMED.test(html);
}

/** Takes Next's scripts, their preloads, its flight data and React's marks out of a page. */
export function withoutFramework(html: string): string {
  const bare = html
    .replace(SCRIPT, (script, attributes: string, text: string) => (isFramework(attributes, text) ? "" : script))
    .replace(LINK, (link) => (/\bas="script"|\brel="modulepreload"/.test(link) ? "" : link))
    .replace(MARK, (found, tag?: string) => (tag ? found : ""));
  return LEFTOVERS.reduce((page, leftover) => page.replace(leftover, ""), bare);
}

function isFramework(attributes: string, text: string): boolean {
  const src = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
  return src === undefined ? FRAMEWORK.test(text) : src.startsWith("/_next/");
}

const STYLESHEET = /<link rel="stylesheet" href="(\/_next\/[^"?]+\.css)[^"]*"[^>]*>/g;

/**
 * Puts style sheets into the page, so that its first paint waits for no second round trip. `read` resolves to
 * null for a sheet that is not there: that one stays a link.
 */
export async function withInlineStyles(html: string, read: (path: string) => Promise<string | null>): Promise<string> {
  const sheets = new Map<string, string>();
  for (const [, path = ""] of html.matchAll(STYLESHEET)) {
    const css = await read(path);
    if (css !== null && !/<\/style/i.test(css)) sheets.set(path, withWholeAddresses(css, path));
  }
  return html.replace(STYLESHEET, (link, path: string) => {
    const css = sheets.get(path);
    return css === undefined ? link : `<style>${css}</style>`;
  });
}

/** A sheet's own addresses are relative to where it was. */
function withWholeAddresses(css: string, path: string): string {
  return css.replace(/url\((["']?)([^"')]+)\1\)/g, (found, _quote, address: string) => {
    if (/^(?:[a-z][a-z+.-]*:|\/|#)/i.test(address)) return found;
    return `url(${new URL(address, `http://sheet${path}`).pathname})`;
  });
}
