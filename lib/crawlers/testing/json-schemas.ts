import { Ajv } from "ajv";

/** Written from jsonfeed.org/version/1.1 and oembed.com, with what we promise beyond them: whole stories, absolute addresses. */

const address = { type: "string", pattern: "^https?://[^/\\s]+/\\S*$" };
const words = { type: "string", minLength: 1, pattern: "\\S" };
const moment = {
  type: "string",
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$",
};
const language = { type: "string", pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$" };
const author = {
  type: "object",
  properties: { name: words, url: address, avatar: address },
  additionalProperties: false,
  minProperties: 1,
};

const jsonFeed = {
  type: "object",
  required: ["version", "title", "home_page_url", "feed_url", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: words,
    home_page_url: address,
    feed_url: address,
    description: words,
    icon: address,
    favicon: address,
    language,
    authors: { type: "array", items: author },
    hubs: {
      type: "array",
      items: { type: "object", required: ["type", "url"], properties: { type: words, url: address } },
    },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "url", "title", "content_html", "date_published", "date_modified"],
        additionalProperties: false,
        properties: {
          id: words,
          url: address,
          external_url: address,
          title: words,
          content_html: words,
          summary: words,
          image: address,
          date_published: moment,
          date_modified: moment,
          authors: { type: "array", items: author },
          tags: { type: "array", items: words },
          language,
        },
      },
    },
  },
};

const size = { type: "integer", minimum: 1 };
const oembed = {
  type: "object",
  required: ["type", "version", "html", "width", "height", "title", "provider_name", "provider_url"],
  additionalProperties: false,
  properties: {
    type: { const: "rich" },
    version: { const: "1.0" },
    title: words,
    author_name: words,
    author_url: address,
    provider_name: words,
    provider_url: address,
    cache_age: size,
    thumbnail_url: address,
    thumbnail_width: size,
    thumbnail_height: size,
    html: words,
    width: size,
    height: size,
  },
  dependencies: {
    thumbnail_url: ["thumbnail_width", "thumbnail_height"],
    thumbnail_width: ["thumbnail_url"],
    thumbnail_height: ["thumbnail_url"],
  },
};

const ajv = new Ajv({ allErrors: true, strict: false });
const checks = { jsonFeed: ajv.compile(jsonFeed), oembed: ajv.compile(oembed) };

/** What a document has that its schema does not allow, or lacks. */
export function jsonProblems(document: unknown, schema: keyof typeof checks): string[] {
  const check = checks[schema];
  return check(document) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
