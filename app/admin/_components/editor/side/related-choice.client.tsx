"use client";

import { RelatedArranger } from "../../arranging/related-arranger.client";
import { useStory } from "../desk-context.client.ts";
import { Fault } from "./settings.client";

/** The stories that an editor chose, in order; the magazine fills up behind them. */
export function RelatedChoice() {
  const { view, fields, set, addNames, isReadOnly } = useStory();
  return (
    <div className="grid gap-2">
      <RelatedArranger
        articleId={view.id}
        value={fields.relatedIds}
        onChange={(relatedIds) => set({ relatedIds })}
        onNames={addNames}
        isReadOnly={isReadOnly}
      />
      <Fault field="relatedIds" />
    </div>
  );
}
