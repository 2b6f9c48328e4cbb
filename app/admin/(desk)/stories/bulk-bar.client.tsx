"use client";

import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "@/components/ui/button.client";
import { showToast } from "@/components/ui/toast.client";
import type { Outcome } from "@/lib/errors.ts";
import * as act from "@/lib/story-list/story-list-actions.ts";
import type { StoryRow } from "@/lib/story-list/story-list-finder.ts";
import type { BulkResult } from "@/lib/story-list/story-list-views.ts";
import { useRefresh } from "../../_components/use-refresh.client";
import { undoArchive, undoMoves, undoStages } from "./bulk-undo.ts";
import type { FilterChoices } from "./story-filters.client";

export type BulkAllowed = { edit: boolean; submit: boolean; review: boolean; archive: boolean; bin: boolean };
type Props = {
  stories: StoryRow[];
  choices: FilterChoices;
  allowed: BulkAllowed;
  isBin: boolean;
  onDone: () => void;
};

/** What can be done to the chosen stories together. Nothing asks before; what can be taken back says so afterwards. */
export function BulkBar({ stories, choices, allowed, isBin, onDone }: Props) {
  const refresh = useRefresh();
  const ids = stories.map(({ id }) => id);
  const run = async (
    work: Promise<Outcome<BulkResult>>,
    say: string,
    undo?: (done: StoryRow[]) => Promise<unknown>,
  ) => {
    const outcome = await work;
    if (!outcome.ok) return showToast({ message: outcome.message });
    const touched = outcome.changed ?? outcome.done;
    const done = stories.filter(({ id }) => touched.includes(id));
    const takeBack = async () => {
      await undo?.(done);
      refresh();
    };
    const canUndo = undo !== undefined && done.length > 0;
    showToast({ message: resultWords(outcome, say), undo: canUndo ? takeBack : undefined });
    onDone();
    refresh();
  };
  const idsOf = (rows: StoryRow[]) => rows.map(({ id }) => id);
  const stages = [
    {
      id: "submit",
      name: "In review",
      isShown: allowed.submit,
      does: () => run(act.submitStories({ ids }), "sent to review", undoStages),
    },
    {
      id: "ready",
      name: "Ready",
      isShown: allowed.review,
      does: () => run(act.reviewStories({ ids, stage: "ready" }), "called ready", undoStages),
    },
    {
      id: "draft",
      name: "Draft",
      isShown: allowed.review,
      does: () => run(act.reviewStories({ ids, stage: "draft" }), "given back", undoStages),
    },
    {
      id: "archive",
      name: "Archived",
      isShown: allowed.archive,
      does: () => run(act.archiveStories({ ids }), "archived", undoArchive),
    },
  ].filter(({ isShown }) => isShown);
  return (
    <section
      aria-label="The chosen stories"
      className="sticky bottom-3 z-20 mt-4 flex flex-wrap items-center gap-2 rounded-[2px] border border-control bg-paper px-3 py-2 shadow-[0_0.75rem_1.5rem_-0.75rem_rgb(0_0_0/0.35)]"
    >
      <p className="me-2 font-semibold">{stories.length} chosen</p>
      {isBin ? (
        <Button
          onPress={() =>
            run(act.unbinStories({ ids }), "taken out of the bin", (done) => act.binStories({ ids: idsOf(done) }))
          }
        >
          Take out of the bin
        </Button>
      ) : (
        <>
          {allowed.edit && (
            <>
              <Choose
                label="Section"
                items={choices.sections}
                onPick={(sectionId) => run(act.moveStories({ ids, sectionId }), "moved", undoMoves)}
              />
              <Choose
                label="Add a topic"
                items={choices.topics}
                onPick={(topicId) =>
                  run(act.addTopicToStories({ ids, topicId }), "given the topic", (done) =>
                    act.removeTopicFromStories({ ids: idsOf(done), topicId }),
                  )
                }
              />
              <Choose
                label="Take a topic off"
                items={choices.topics}
                onPick={(topicId) =>
                  run(act.removeTopicFromStories({ ids, topicId }), "relieved of the topic", (done) =>
                    act.addTopicToStories({ ids: idsOf(done), topicId }),
                  )
                }
              />
            </>
          )}
          {stages.length > 0 && (
            <Choose label="Status" items={stages} onPick={(id) => stages.find((stage) => stage.id === id)?.does()} />
          )}
          {allowed.bin && (
            <Button
              onPress={() =>
                run(act.binStories({ ids }), "put into the bin", (done) => act.unbinStories({ ids: idsOf(done) }))
              }
            >
              Bin
            </Button>
          )}
        </>
      )}
      <Button look="quiet" onPress={onDone}>
        Choose none
      </Button>
    </section>
  );
}

/** "3 stories moved. 1 was left as it is: …" */
function resultWords({ done, refused }: BulkResult, say: string): string {
  const did = done.length > 0 ? `${done.length} ${done.length === 1 ? "story" : "stories"} ${say}. ` : "";
  const [first] = refused;
  if (!first) return did.trim();
  const left =
    refused.length === 1 ? `"${first.headline}" was left as it is` : `${refused.length} were left as they are`;
  return `${did}${left}: ${first.message}`;
}

type ChooseProps = { label: string; items: { id: string; name: string }[]; onPick: (id: string) => void };

function Choose({ label, items, onPick }: ChooseProps) {
  return (
    <MenuTrigger>
      <Button>
        {label} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="tool-popover">
        <Menu
          items={items}
          onAction={(key) => onPick(String(key))}
          className="max-h-80 overflow-auto py-1 outline-none"
        >
          {(item) => <MenuItem className="tool-option">{item.name}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
