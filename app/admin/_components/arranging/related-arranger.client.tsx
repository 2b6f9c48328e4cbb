"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { MAX_RELATED } from "@/lib/articles/article-schema.ts";
import { arrangeRelated, linkBack } from "@/lib/related/related-actions.ts";
import type { ChosenStory, RelatedArrangement, SuggestedStory } from "@/lib/related/related-arrangement-finder.ts";
import { SortableList } from "./sortable-list.client";
import { StoryLine } from "./story-line.client";
import { StorySearch } from "./story-search.client";

type Props = {
  articleId: string;
  /** The chosen stories' identifiers, in order. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** Told what a newly chosen story is called. */
  onNames?: (names: Record<string, string>) => void;
  isReadOnly?: boolean;
};

const REASONS: Record<SuggestedStory["reason"], string> = {
  editor: "Chosen",
  same_topic: "Same topic",
  same_section: "Same section",
  similar_text: "Similar text",
  newest: "Newest",
};

/**
 * Related stories of one story: those that an editor chooses and orders, what the automatic part adds behind them,
 * and what could be chosen, each with its reason. Controlled, so that the story's own saving keeps the choice; the
 * other direction of a link is the other story's, and is saved at once.
 */
export function RelatedArranger({ articleId, value, onChange, onNames, isReadOnly = false }: Props) {
  const { arrangement, problem, refresh } = useArrangement(articleId, value);
  const chosen = inOrder(arrangement?.chosen ?? [], value);
  const suggestions = arrangement?.suggestions.filter(({ id }) => !value.includes(id)) ?? [];
  const automatic = suggestions.slice(0, arrangement?.automatic ?? 0);
  const others = suggestions.slice(automatic.length);
  const add = ({ id, headline }: { id: string; headline: string }) => {
    onNames?.({ [id]: headline });
    onChange([...value, id]);
  };
  if (isReadOnly) return <ReadOnly chosen={chosen} automatic={automatic} />;
  return (
    <div className="grid gap-6">
      <div>
        <SortableList
          label="Chosen related stories"
          items={chosen}
          keyOf={({ id }) => id}
          nameOf={({ headline }) => headline}
          onReorder={(items) => onChange(items.map(({ id }) => id))}
          empty={<p className="py-3 text-muted">None chosen. Readers see the automatic ones below.</p>}
          actions={(story) => (
            <Button
              look="quiet"
              aria-label={`Take off ${story.headline}`}
              onPress={() => onChange(value.filter((id) => id !== story.id))}
            >
              Take off
            </Button>
          )}
        >
          {(story) => (
            <>
              <StoryLine story={story} />
              <LinksBack articleId={articleId} story={story} onDone={refresh} />
            </>
          )}
        </SortableList>
        {problem && (
          <p role="alert" className="tool-error mt-2">
            {problem}
          </p>
        )}
      </div>
      {automatic.length > 0 && (
        <Suggestions title="Added by themselves behind them, as it stands now" stories={automatic} onAdd={add} />
      )}
      {value.length < MAX_RELATED && (
        <StorySearch label="Find a story to add" exclude={[articleId, ...value]} onChoose={add} />
      )}
      {others.length > 0 && <Suggestions title="Further suggestions" stories={others} onAdd={add} />}
    </div>
  );
}

/** The arrangement of the choice on the screen. What is known stays until the next answer. */
function useArrangement(articleId: string, value: readonly string[]) {
  const [arrangement, setArrangement] = useState<RelatedArrangement | null>(null);
  const [problem, setProblem] = useState("");
  const asked = useRef(0);
  const chosen = value.join(" ");
  const refresh = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const chosenIds = chosen ? chosen.split(" ") : [];
    const answer = await arrangeRelated({ articleId, chosenIds }).catch(() => null);
    if (mine !== asked.current) return;
    setProblem(answer?.ok ? "" : (answer?.message ?? "The site did not answer; the choice is kept"));
    if (answer?.ok) setArrangement(answer);
  }, [articleId, chosen]);
  useEffect(() => void refresh(), [refresh]);
  return { arrangement, problem, refresh };
}

function inOrder(stories: ChosenStory[], ids: readonly string[]): ChosenStory[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type LinksBackProps = { articleId: string; story: ChosenStory; onDone: () => Promise<void> };

function LinksBack({ articleId, story, onDone }: LinksBackProps) {
  const [problem, setProblem] = useState("");
  const change = async (isLinked: boolean) => {
    const outcome = await linkBack({ otherId: story.id, articleId, isLinked }).catch(() => null);
    setProblem(outcome?.ok ? "" : (outcome?.message ?? "The site did not answer; try again when you are online"));
    await onDone();
  };
  return (
    <>
      <Checkbox isSelected={story.linksBack} onChange={change} className="tool-hint">
        Links back to this story
      </Checkbox>
      {problem && (
        <p role="alert" className="tool-error">
          {problem}
        </p>
      )}
    </>
  );
}

type SuggestionsProps = { title: string; stories: SuggestedStory[]; onAdd?: (story: SuggestedStory) => void };

function Suggestions({ title, stories, onAdd }: SuggestionsProps) {
  const name = useId();
  return (
    <div>
      <h3 id={name} className="tool-label">
        {title}
      </h3>
      <ul aria-labelledby={name} className="divide-y divide-rule">
        {stories.map((story) => (
          <li key={story.id} className="flex items-center justify-between gap-3 py-1.5">
            <StoryLine story={story} note={REASONS[story.reason]} />
            {onAdd && (
              <Button aria-label={`Choose ${story.headline}`} onPress={() => onAdd(story)}>
                Choose
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReadOnly({ chosen, automatic }: { chosen: ChosenStory[]; automatic: SuggestedStory[] }) {
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-rule">
        {chosen.map((story) => (
          <li key={story.id} className="py-1.5">
            <StoryLine story={story} />
          </li>
        ))}
      </ul>
      {automatic.length > 0 && <Suggestions title="Added by themselves" stories={automatic} />}
    </div>
  );
}
