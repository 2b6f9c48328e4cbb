import { routes } from "@/lib/routes.ts";
import { canonicalUrl } from "@/lib/seo/addresses.ts";

/** The front page's canonical address and og:url, spelled as in sitemaps and structured data: with its slash. */
export function FrontAddress() {
  const url = canonicalUrl(routes.home());
  return (
    <>
      <link rel="canonical" href={url} />
      <meta property="og:url" content={url} />
    </>
  );
}
