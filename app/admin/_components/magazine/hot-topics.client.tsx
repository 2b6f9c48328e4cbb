"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Select } from "@/components/ui/select.client";
import { showToast } from "@/components/ui/toast.client";
import { orderHotTopics } from "@/lib/topics/topic-actions.ts";
import type { TopicRow } from "@/lib/topics/topic-admin-queries.ts";
import { SortableList } from "../arranging/sortable-list.client";

/** The hot topics in their order. Each change is saved at once, and can be taken back. */
export function HotTopics({ topics }: { topics: TopicRow[] }) {
  const router = useRouter();
  const [hot, setHot] = useState(() => topics.filter(({ isHot }) => isHot));
  const [problem, setProblem] = useState("");
  const others = topics.filter(({ id, isClosed }) => !isClosed && !hot.some((each) => each.id === id));

  const save = async (next: TopicRow[], before: TopicRow[], isUndo = false) => {
    setHot(next);
    const outcome = await orderHotTopics({ ids: next.map(({ id }) => id) }).catch(() => null);
    if (!outcome?.ok) {
      setHot(before);
      return setProblem(outcome?.message ?? "The site did not answer; the hot topics are as they were");
    }
    setProblem("");
    showToast(
      isUndo
        ? { message: "The hot topics are as they were" }
        : { message: "The hot topics are saved", undo: () => save(before, next, true) },
    );
    router.refresh();
  };

  return (
    <section aria-labelledby="hot">
      <h2 id="hot" className="tool-heading">
        Hot now
      </h2>
      <p className="mb-3 text-muted">
        They stand in the masthead, as dossiers on the home page, and under their stories.
      </p>
      {problem && (
        <p role="alert" className="tool-error mb-3">
          {problem}
        </p>
      )}
      <SortableList
        label="Hot topics in their order"
        items={hot}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onReorder={(next) => void save(next, hot)}
        empty={<p className="py-3 text-muted">No topic is hot. Choose one below when a story keeps running.</p>}
        actions={(topic) => (
          <Button
            look="quiet"
            aria-label={`${topic.name} is hot no longer`}
            onPress={() =>
              void save(
                hot.filter(({ id }) => id !== topic.id),
                hot,
              )
            }
          >
            Cool down
          </Button>
        )}
      >
        {(topic) => <span className="font-semibold">{topic.name}</span>}
      </SortableList>
      {others.length > 0 && (
        <Select
          className="mt-4 max-w-sm"
          label="Make a topic hot"
          placeholder="Choose a topic"
          selectedKey={null}
          options={others.map(({ id, name }) => ({ id, label: name }))}
          onSelectionChange={(key) => {
            const topic = others.find(({ id }) => id === key);
            if (topic) void save([...hot, topic], hot);
          }}
        />
      )}
    </section>
  );
}
