import type { CSSProperties } from "react";
import { mediaPath, mediaSrcSet } from "@/lib/media/media-urls.ts";
import type { MediaView } from "@/lib/media/media-views.ts";

type PictureProps = {
  media: MediaView;
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string;
  /** Class names of the crop, such as "aspect-3/2"; without them the picture is shown whole. */
  crop?: string;
  /** The page's most important picture: fetched first, never lazily. */
  isLead?: boolean;
  /** Shown beside text that says the same: kept from screen readers. */
  isDecorative?: boolean;
  /** Names the picture for the transition between a card and its story. */
  transitionName?: string;
};

/** A picture of the library in its stored variants, cropped around its focal point. */
export function Picture(props: PictureProps) {
  const { media, sizes, crop = "", isLead = false, isDecorative = false, transitionName } = props;
  const largest = media.widths.at(-1) ?? media.width;
  const isLater = crop !== "" && !isLead;
  const style: CSSProperties = {
    objectPosition: `${media.focalX * 100}% ${media.focalY * 100}%`,
    background: `url("${media.placeholder}") center / cover`,
    ...(transitionName && { viewTransitionName: transitionName }),
  };
  return (
    // With a shape of its own, since what is in it may come later.
    <picture className={isLater ? `block later ${crop}` : "block"}>
      <source type="image/avif" srcSet={mediaSrcSet(media, "avif")} sizes={sizes} />
      {/* Variants are made when a picture enters the library, so next/image has nothing to do here. */}
      <img
        src={mediaPath(media.hash, largest, "webp")}
        srcSet={mediaSrcSet(media, "webp")}
        sizes={sizes}
        width={media.width}
        height={media.height}
        alt={isDecorative ? "" : media.alt}
        loading={isLead ? "eager" : "lazy"}
        // A card's picture in view would be fetched before the faces of the text.
        fetchPriority={isLead ? "high" : isLater ? "low" : undefined}
        decoding={isLead ? "sync" : "async"}
        className={`block h-auto w-full object-cover ${crop}`}
        style={style}
      />
    </picture>
  );
}
