import { findEmbed } from "@/lib/body/body-embeds.ts";
import type { EmbedNode } from "@/lib/body/body-schema.ts";

/** A link to the provider's page, and a button that loads it here. Nothing is fetched before the reader asks. */
export function EmbedCard({ node }: { node: EmbedNode }) {
  const { url, title } = node.attrs;
  const embed = findEmbed(url);
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  const name = embed?.provider ?? host;
  return (
    <div data-embed className="my-[2em]! border border-control p-5">
      <p className="type-kicker text-muted">{name}</p>
      <p className="type-headline-s mt-1">
        <a href={url}>{title ?? `See this on ${name}`}</a>
      </p>
      {embed && (
        <div className="js-only no-print mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <button
            type="button"
            className="action"
            data-action="embed"
            data-url={embed.frameUrl}
            data-ratio={embed.ratio}
            data-title={title ?? name}
          >
            Load it here
          </button>
          <p className="type-credit">{embed.provider} will learn that you opened it.</p>
        </div>
      )}
    </div>
  );
}
