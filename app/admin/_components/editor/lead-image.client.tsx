"use client";

import { useEffect, useReducer, useState } from "react";
import { PicturePicker } from "@/app/admin/_components/pictures/picture-picker.client";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/field.client";
import { MAX_CAPTION } from "@/lib/articles/article-schema.ts";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { mediaPath, mediaSrcSet } from "@/lib/media/media-urls.ts";
import { useStory } from "./desk-context.client.ts";
import type { EditorMedia, MediaStore } from "./media-store.client.ts";
import { useUploads } from "./uploads.client";

/** A picture of the store; follows what becomes known of it. */
export function usePicture(media: MediaStore, id: string | null): EditorMedia | undefined {
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => media.onChange(repaint), [media]);
  return media.get(id);
}

/** The picture at the top of the story, with this story's own caption. */
export function LeadImage() {
  const story = useStory();
  const { fields, media, isReadOnly, tell } = story;
  const [isPicking, setPicking] = useState(false);
  const picture = usePicture(media, fields.leadImageId);
  const { upload, state } = useUploads(media, tell);
  const pick = ([leadImageId]: string[]) => {
    setPicking(false);
    if (!leadImageId) return;
    const caption = fields.leadCaption || media.get(leadImageId)?.caption;
    story.set({ leadImageId, leadCaption: caption ?? "" });
  };
  return (
    <figure
      data-place="Lead image"
      className="my-6"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const files = [...event.dataTransfer.files].filter(({ type }) => type.startsWith("image/"));
        if (files.length === 0 || isReadOnly) return;
        event.preventDefault();
        void upload(files.slice(0, 1)).then(pick);
      }}
    >
      {fields.leadImageId ? (
        <Shown picture={picture} />
      ) : (
        <p className="editor-empty">No lead image yet. Drop one here, or choose it.</p>
      )}
      {state.map(({ id, name, share, problem }) => (
        <p key={id} role="status" className="type-meta mt-1">
          {problem ? `${name}: ${problem}` : `${name}: ${Math.round(share * 100)}% uploaded`}
        </p>
      ))}
      {!isReadOnly && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button onPress={() => setPicking(true)}>
            {fields.leadImageId ? "Choose another" : "Choose the lead image"}
          </Button>
          {fields.leadImageId && (
            <>
              {/* In a tab of its own: the story stays open. */}
              <a
                href={adminRoutes.picture(fields.leadImageId)}
                target="_blank"
                aria-label="Describe the lead image"
                className="tool-button"
                rel="noopener"
              >
                Describe
              </a>
              <Button look="quiet" onPress={() => story.set({ leadImageId: null })}>
                Take it out
              </Button>
            </>
          )}
        </div>
      )}
      {fields.leadImageId && (
        <TextField
          label="Caption of the lead image"
          value={fields.leadCaption}
          onChange={(leadCaption) => story.set({ leadCaption })}
          maxLength={MAX_CAPTION}
          isReadOnly={isReadOnly}
          rows={2}
          className="mt-3"
        />
      )}
      <PicturePicker
        isOpen={isPicking}
        onOpenChange={setPicking}
        onPick={(chosen) => {
          media.add(chosen);
          pick([chosen.id]);
        }}
      />
    </figure>
  );
}

function Shown({ picture }: { picture: EditorMedia | undefined }) {
  if (!picture)
    return <p className="editor-empty">This picture is being fetched, or is not in the library any more.</p>;
  const largest = picture.widths.at(-1) ?? picture.width;
  return (
    <>
      <img
        src={mediaPath(picture.hash, largest, "webp")}
        srcSet={mediaSrcSet(picture, "webp")}
        sizes="(min-width: 64rem) 664px, 100vw"
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        className="aspect-3/2 h-auto w-full object-cover"
        style={{ objectPosition: `${picture.focalX * 100}% ${picture.focalY * 100}%` }}
      />
      <p className="type-credit mt-1">
        {picture.credit || "No credit yet"}
        {!picture.alt && !picture.isDecorative && " · Nothing says what it shows yet (alt text)"}
      </p>
    </>
  );
}
