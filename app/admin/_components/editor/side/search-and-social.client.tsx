"use client";

import { useState } from "react";
import { PicturePicker } from "@/app/admin/_components/pictures/picture-picker.client";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/field.client";
import { MAX_SEO_DESCRIPTION, MAX_SEO_TITLE } from "@/lib/articles/article-schema.ts";
import { shorten } from "@/lib/format.ts";
import { mediaPath } from "@/lib/media/media-urls.ts";
import { routes } from "@/lib/routes.ts";
import { type HeadFields, problemOf, useStory } from "../desk-context.client.ts";
import { SEARCH_TITLE_LENGTH } from "../head-fields.client";
import { usePicture } from "../lead-image.client";
import { Fault } from "./settings.client";

/** As much of a description as search results show. */
const DESCRIPTION_LENGTH = 160;

/** Other words for search engines and social networks, with how both will look. */
export function SearchAndSocial() {
  const story = useStory();
  const { fields, isReadOnly } = story;
  const [isPicking, setPicking] = useState(false);
  const line = (
    field: "seoTitle" | "seoDescription" | "socialTitle" | "socialText",
    label: string,
    instead: string,
  ) => {
    const max = field.endsWith("Title") ? MAX_SEO_TITLE : MAX_SEO_DESCRIPTION;
    return (
      <TextField
        label={label}
        placeholder={shorten(instead, max)}
        value={fields[field] ?? ""}
        onChange={(value) => story.set({ [field]: value || null } as Partial<HeadFields>)}
        rows={field.endsWith("Title") ? 1 : 3}
        maxLength={max}
        isReadOnly={isReadOnly}
        isInvalid={problemOf(story, field) !== undefined}
        note={<Fault field={field} />}
      />
    );
  };
  const seoTitle = fields.seoTitle ?? fields.headline;
  const seoDescription = fields.seoDescription ?? fields.deck;
  return (
    <>
      <SearchPreview title={seoTitle} description={seoDescription} />
      {line("seoTitle", "Title for search engines", fields.headline)}
      {line("seoDescription", "Description for search engines", fields.deck)}
      <SocialPreview title={fields.socialTitle ?? seoTitle} text={fields.socialText ?? seoDescription} />
      {line("socialTitle", "Title for social networks", seoTitle)}
      {line("socialText", "Text for social networks", seoDescription)}
      {!isReadOnly && (
        <div className="flex flex-wrap gap-2">
          <Button onPress={() => setPicking(true)}>
            {fields.socialImageId ? "Choose another picture" : "Choose a picture of its own"}
          </Button>
          {fields.socialImageId && (
            <Button look="quiet" onPress={() => story.set({ socialImageId: null })}>
              Use the lead image
            </Button>
          )}
        </div>
      )}
      <PicturePicker
        isOpen={isPicking}
        onOpenChange={setPicking}
        onPick={(chosen) => {
          story.media.add(chosen);
          story.set({ socialImageId: chosen.id });
        }}
      />
    </>
  );
}

/** How a search result will look, cut as search engines cut. */
function SearchPreview({ title, description }: { title: string; description: string }) {
  const { view, fields } = useStory();
  const host = URL.canParse(view.site.url) ? new URL(view.site.url).host : view.site.url;
  const isHidden = fields.noindex || fields.origin?.policy === "noindex";
  return (
    <figure aria-label="Preview of a search result" className="border border-rule p-3">
      <figcaption className="tool-hint mb-2">
        {isHidden ? "Search engines are asked not to show this page" : "Search result"}
      </figcaption>
      <p className="type-credit truncate">
        {view.site.name} · {host}
        {routes.article(fields.slug).replaceAll("/", " › ")}
      </p>
      <p className="mt-0.5 text-[1.125rem] leading-snug text-accent">
        {shorten(title || "Headline", SEARCH_TITLE_LENGTH)}
      </p>
      <p className="tool-hint mt-1">
        {shorten(description || "Without a deck, search engines take words from the text.", DESCRIPTION_LENGTH)}
      </p>
    </figure>
  );
}

/** How a link to the story will look in a social network. */
function SocialPreview({ title, text }: { title: string; text: string }) {
  const { view, fields, media } = useStory();
  const picture = usePicture(media, fields.socialImageId ?? fields.leadImageId);
  const width = picture?.widths.filter((each) => each <= 1280).at(-1);
  return (
    <figure aria-label="Preview of a social card" className="border border-rule">
      {picture && width ? (
        <img
          src={mediaPath(picture.hash, width, "webp")}
          alt=""
          loading="lazy"
          className="aspect-[1.91] w-full object-cover"
          style={{ objectPosition: `${picture.focalX * 100}% ${picture.focalY * 100}%` }}
        />
      ) : (
        <p className="tool-hint grid aspect-[1.91] place-items-center bg-raised p-4 text-center">
          Without a picture the card is text only
        </p>
      )}
      <figcaption className="p-3">
        <span className="tool-hint block">{URL.canParse(view.site.url) ? new URL(view.site.url).host : ""}</span>
        <span className="mt-0.5 block font-semibold">{shorten(title || "Headline", 90)}</span>
        <span className="tool-hint mt-0.5 line-clamp-2 block">{text}</span>
      </figcaption>
    </figure>
  );
}
