"use client";

import { useCallback } from "react";
import { MAX_RELATED } from "@/lib/articles/article-schema.ts";
import { useStory } from "../desk-context.client.ts";
import { OrderedRows, SearchPicker } from "../search-picker.client";
import { searchStories } from "../story-server.client.ts";
import { Fault } from "./settings.client";

/** The stories that an editor chose; the magazine fills up behind them. */
export function RelatedChoice() {
  const story = useStory();
  const { fields, names, view, isReadOnly } = story;
  const { relatedIds } = fields;
  const search = useCallback(
    async (query: string) => (await searchStories(query, view.id)).filter(({ id }) => !relatedIds.includes(id)),
    [view.id, relatedIds],
  );
  return (
    <div className="grid gap-2">
      <OrderedRows
        label="Related stories"
        rows={relatedIds}
        keyOf={(id) => id}
        nameOf={(id) => names[id] ?? "A story that is gone"}
        onChange={(next) => story.set({ relatedIds: next })}
        isReadOnly={isReadOnly}
      />
      {!isReadOnly && relatedIds.length < MAX_RELATED && (
        <SearchPicker
          label="Add a story"
          search={search}
          onPick={({ id, label }) => {
            story.addNames({ [id]: label });
            story.set({ relatedIds: [...relatedIds, id] });
          }}
        />
      )}
      <Fault field="relatedIds" />
    </div>
  );
}
