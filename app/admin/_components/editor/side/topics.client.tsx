"use client";

import { useCallback } from "react";
import { MAX_TOPICS } from "@/lib/articles/article-schema.ts";
import type { Choice } from "@/lib/editing/editing-views.ts";
import { problemOf, useStory } from "../desk-context.client.ts";
import { OrderedRows, SearchPicker } from "../search-picker.client";

/** The running stories that this one belongs to; the first hot one decides what stands under it. */
export function Topics() {
  const story = useStory();
  const { view, fields, names, isReadOnly } = story;
  const { topicIds } = fields;
  const search = useCallback(
    (query: string): Choice[] => {
      const wanted = query.trim().toLowerCase();
      return view.topics
        .filter(({ id, label }) => !topicIds.includes(id) && label.toLowerCase().includes(wanted))
        .slice(0, 50);
    },
    [view.topics, topicIds],
  );
  const problem = problemOf(story, "topicIds");
  return (
    <div className="grid gap-2">
      <OrderedRows
        label="Topics"
        rows={topicIds}
        keyOf={(id) => id}
        nameOf={(id) => view.topics.find((topic) => topic.id === id)?.label ?? names[id] ?? "A topic that is gone"}
        onChange={(next) => story.set({ topicIds: next })}
        isReadOnly={isReadOnly}
      />
      {!isReadOnly && topicIds.length < MAX_TOPICS && (
        <SearchPicker
          label="Add a topic"
          search={search}
          onPick={({ id }) => story.set({ topicIds: [...topicIds, id] })}
        />
      )}
      {problem && <p className="tool-error">{problem}</p>}
    </div>
  );
}
