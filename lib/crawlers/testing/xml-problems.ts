import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

export type XmlSchema = "sitemap" | "siteindex" | "rss" | "atom" | "opensearch" | "oembed";

const IMPORTS: Partial<Record<XmlSchema, string[]>> = { sitemap: ["sitemap-image", "sitemap-news"], atom: ["xml"] };

const read = (name: string) => ({
  fileName: `${name}.xsd`,
  contents: readFileSync(new URL(`xsd/${name}.xsd`, import.meta.url), "utf8"),
});

/** What xmllint finds wrong with a document: its form, and what its schema does not allow. */
export async function xmlProblems(xml: string, schema: XmlSchema): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "document.xml", contents: xml },
    schema: read(schema),
    preload: (IMPORTS[schema] ?? []).map(read),
    initialMemoryPages: 512,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message }) => message);
}
