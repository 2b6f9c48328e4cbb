import { Credit } from "@/components/ui/credit";
import { Picture } from "@/components/ui/picture";
import type { GalleryNode, ImageNode } from "@/lib/body/body-schema.ts";
import type { MediaView } from "@/lib/media/media-views.ts";
import { Inline } from "./inline";

export type MediaById = Record<string, MediaView>;

const COLUMN_SIZES = "(min-width: 48rem) 664px, calc(100vw - 2.5rem)";
const WIDE_SIZES = "(min-width: 82.5rem) 1240px, calc(100vw - 2.5rem)";

/** A picture in the text with this use's caption and the picture's credit, whole. A missing picture leaves its caption. */
export function BodyFigure({ node, media }: { node: ImageNode; media: MediaById }) {
  const picture = media[node.attrs.mediaId];
  const isWide = node.attrs.size === "wide";
  return (
    <figure className={isWide ? "col-[full]! my-[2em]!" : "my-[2em]!"}>
      {picture && <Picture media={picture} sizes={isWide ? WIDE_SIZES : COLUMN_SIZES} />}
      <figcaption className="type-caption mt-2 max-w-[41.5rem]">
        <Inline nodes={node.content} /> {picture && <Credit media={picture} />}
      </figcaption>
    </figure>
  );
}

/** Pictures side by side where there is room; each keeps its caption and credit. */
export function Gallery({ node, media }: { node: GalleryNode; media: MediaById }) {
  return (
    <div className="col-[full]! my-[2em]! grid gap-x-4 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {node.content.map((image, i) => {
        const picture = media[image.attrs.mediaId];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
          <figure key={i}>
            {picture && (
              <Picture
                media={picture}
                crop="aspect-3/2"
                sizes="(min-width: 64rem) 400px, (min-width: 36rem) 50vw, 100vw"
              />
            )}
            <figcaption className="type-caption mt-2">
              <Inline nodes={image.content} /> {picture && <Credit media={picture} />}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
