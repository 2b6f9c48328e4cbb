"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button.client";
import { nodeText } from "@/lib/body/body-nodes.ts";
import type { BlockNode } from "@/lib/body/body-schema.ts";
import { compareWords, type Piece } from "@/lib/revisions/compare-rules.ts";
import { type HeadFields, useStory } from "./desk-context.client.ts";
import { placeOfConflict } from "./marks-of-others.client.ts";
import type { Questions } from "./use-story-sync.client.ts";

const FIELD_WORDS: Partial<Record<keyof HeadFields, string>> = {
  headline: "Headline",
  deck: "Deck",
  kicker: "Kicker",
  slug: "Address",
  sectionId: "Section",
  contentType: "Type",
  leadImageId: "Lead image",
  leadCaption: "Caption of the lead image",
  origin: "Origin",
  language: "Language",
  seoTitle: "Title for search engines",
  seoDescription: "Description for search engines",
  socialTitle: "Title for social networks",
  socialText: "Text for social networks",
  socialImageId: "Picture for social networks",
};

type Props = { questions: Questions; answer: (answered: { field?: string; paragraph?: number }) => void };

/** What two people wrote at the same place, side by side, to choose from. Nothing is lost before the choice. */
export function Conflicts({ questions, answer }: Props) {
  const story = useStory();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = questions.fields.length + questions.paragraphs.length;
  useEffect(() => {
    if (count > 0) heading.current?.scrollIntoView({ block: "nearest" });
  }, [count]);
  if (count === 0) return null;

  const replace = (id: number, blocks: BlockNode[], isAfter: boolean) => {
    const { editor } = story;
    const place = editor && placeOfConflict(editor.state, id);
    if (editor && place) {
      const nodes = blocks.map((block) => editor.schema.nodeFromJSON(block));
      const from = isAfter ? place.to : place.from;
      editor.view.dispatch(editor.state.tr.replaceWith(from, place.to, nodes));
    }
    answer({ paragraph: id });
  };

  return (
    <section aria-labelledby="conflicts-heading" className="editor-conflicts">
      <div role="alert">
        <h2 id="conflicts-heading" ref={heading} tabIndex={-1} className="tool-heading">
          {count === 1 ? "Somebody else changed the same place" : `Somebody else changed ${count} of the same places`}
        </h2>
        <p className="tool-hint mt-1">
          Everything else is merged. Saving goes on once you have chosen; until then both texts are kept.
        </p>
      </div>
      {questions.fields.map(({ field, mine, theirs }) => (
        <Question
          key={field}
          title={FIELD_WORDS[field as keyof HeadFields] ?? "A setting"}
          mine={say(mine, story.names)}
          theirs={say(theirs, story.names)}
        >
          <Button onPress={() => answer({ field })}>Keep mine</Button>
          <Button
            onPress={() => {
              story.set({ [field]: theirs } as Partial<HeadFields>);
              answer({ field });
            }}
          >
            Take theirs
          </Button>
        </Question>
      ))}
      {questions.paragraphs.map(({ id, mine, theirs }) => (
        <Question key={id} title="Text" mine={sayBlocks(mine)} theirs={sayBlocks(theirs)}>
          <Button onPress={() => answer({ paragraph: id })}>Keep mine</Button>
          <Button onPress={() => replace(id, theirs, false)}>Take theirs</Button>
          <Button onPress={() => replace(id, theirs, true)}>Keep both</Button>
        </Question>
      ))}
    </section>
  );
}

function Question({
  title,
  mine,
  theirs,
  children,
}: {
  title: string;
  mine: string;
  theirs: string;
  children: ReactNode;
}) {
  const pieces = compareWords(theirs, mine);
  return (
    <fieldset aria-label={`Choose: ${title}`} className="mt-4 border-t border-rule pt-3">
      <p className="tool-label">{title}</p>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        <div>
          <p className="type-credit">Mine</p>
          <Side pieces={pieces} own="added" />
        </div>
        <div>
          <p className="type-credit">Theirs</p>
          <Side pieces={pieces} own="removed" />
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}

/** One of two texts, with the words marked that the other one does not have. */
function Side({ pieces, own }: { pieces: Piece[]; own: "added" | "removed" }) {
  return (
    <p className="whitespace-pre-line">
      {pieces.map(({ kind, text }, index) => {
        // Pieces have no other name than their place, and are never moved.
        const key = `${index} ${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        if (kind !== own) return null;
        return (
          <mark key={key} className="bg-raised font-semibold text-ink underline decoration-2">
            {text}
          </mark>
        );
      })}
    </p>
  );
}

const sayBlocks = (blocks: BlockNode[]) =>
  blocks.map((block) => nodeText(block) || "(a picture)").join("\n") || "(taken out)";

function say(value: unknown, names: Record<string, string>): string {
  if (value === null || value === "") return "(empty)";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return names[value] ?? value;
  return Object.values(value as object)
    .filter((part) => typeof part === "string" && part)
    .join("\n");
}
