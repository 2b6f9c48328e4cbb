"use client";

import { useRef, useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "@/components/ui/button.client";
import { showToast, type ToastText } from "@/components/ui/toast.client";
import { failure, type Outcome } from "@/lib/errors.ts";
import * as act from "@/lib/story-list/story-list-actions.ts";
import type { StoryRow } from "@/lib/story-list/story-list-finder.ts";
import type { Stage } from "@/lib/story-list/story-list-rules.ts";
import type { StageBefore } from "@/lib/story-list/story-list-schema.ts";
import type { BulkResult } from "@/lib/story-list/story-list-views.ts";
import { useRefresh } from "../../_components/use-refresh.client";
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
  const [isPending, setPending] = useState(false);
  const isBusy = useRef(false);
  const ids = stories.map(({ id }) => id);
  /** A second press while the first one works does nothing. */
  const run = async <Before,>(
    work: () => Promise<Outcome<BulkResult<Before>>>,
    say: string,
    undo: (before: Before[]) => Promise<Outcome<BulkResult>>,
  ) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setPending(true);
    const outcome = await work().catch(noAnswer);
    isBusy.current = false;
    setPending(false);
    if (!outcome.ok) return showToast({ message: outcome.message });
    const takeBack = async () => {
      showToast(undoneWords(await undo(outcome.before).catch(noAnswer)));
      refresh();
    };
    showToast({ ...resultWords(outcome, say), undo: outcome.before.length > 0 ? takeBack : undefined });
    onDone();
    refresh();
  };
  const toStage = (from: Stage) => (before: StageBefore[]) => act.restoreStages({ from, stories: before });
  const stages = [
    {
      id: "submit",
      name: "In review",
      isShown: allowed.submit,
      does: () => run(() => act.submitStories({ ids }), "sent to review", toStage("in_review")),
    },
    {
      id: "ready",
      name: "Ready",
      isShown: allowed.review,
      does: () => run(() => act.reviewStories({ ids, stage: "ready" }), "called ready", toStage("ready")),
    },
    {
      id: "draft",
      name: "Draft",
      isShown: allowed.review,
      does: () => run(() => act.reviewStories({ ids, stage: "draft" }), "given back", toStage("draft")),
    },
    {
      id: "archive",
      name: "Archived",
      isShown: allowed.archive,
      does: () =>
        run(
          () => act.archiveStories({ ids }),
          "archived",
          (before) => act.unarchiveStories({ stories: before }),
        ),
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
          isPending={isPending}
          onPress={() =>
            run(
              () => act.unbinStories({ ids }),
              "taken out of the bin",
              (before) => act.rebinStories({ stories: before }),
            )
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
                onPick={(sectionId) =>
                  run(
                    () => act.moveStories({ ids, sectionId }),
                    "moved",
                    (before) => act.moveStoriesBack({ from: sectionId, stories: before }),
                  )
                }
              />
              <Choose
                label="Add a topic"
                items={choices.topics}
                onPick={(topicId) =>
                  run(
                    () => act.addTopicToStories({ ids, topicId }),
                    "given the topic",
                    (before) => act.restoreTopic({ topicId, stories: before }),
                  )
                }
              />
              <Choose
                label="Take a topic off"
                items={choices.topics}
                onPick={(topicId) =>
                  run(
                    () => act.removeTopicFromStories({ ids, topicId }),
                    "relieved of the topic",
                    (before) => act.restoreTopic({ topicId, stories: before }),
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
              isPending={isPending}
              onPress={() =>
                run(
                  () => act.binStories({ ids }),
                  "put into the bin",
                  (before) => act.unbinStories({ ids: before.map(({ id }) => id) }),
                )
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

const noAnswer = () => failure("fault", "The site did not answer: try again when you are online");

const storiesOf = (count: number) => `${count} ${count === 1 ? "story" : "stories"}`;

/** "3 stories moved. 1 needed no change. 1 was left as it is:", and by name which, and why. */
function resultWords({ changed, same, refused }: BulkResult, say: string): Pick<ToastText, "message" | "details"> {
  const said = [
    changed.length > 0 && `${storiesOf(changed.length)} ${say}.`,
    same.length > 0 && `${same.length} needed no change.`,
    refused.length > 0 && `${refused.length} ${refused.length === 1 ? "was left as it is" : "were left as they are"}:`,
  ];
  const byReason = Map.groupBy(refused, ({ message }) => message);
  const details = [...byReason].map(
    ([message, those]) => `${those.map(({ headline }) => `“${headline}”`).join(", ")}: ${message}`,
  );
  return { message: said.filter(Boolean).join(" "), details };
}

function undoneWords(outcome: Outcome<BulkResult>): Pick<ToastText, "message" | "details"> {
  if (!outcome.ok) return { message: outcome.message };
  return resultWords(outcome, outcome.changed.length === 1 ? "is as it was" : "are as they were");
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
