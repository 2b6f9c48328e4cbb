import type { Graph } from "schema-dts";
import { jsonLdText } from "@/lib/seo/json-ld.ts";

/** Structured data of a page. */
export function JsonLd({ data }: { data: Graph }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLdText escapes what could close the script
      dangerouslySetInnerHTML={{ __html: jsonLdText(data) }}
    />
  );
}
