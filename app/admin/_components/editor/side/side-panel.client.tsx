"use client";

import type { ReactNode } from "react";
import { Bylines } from "./bylines.client";
import { Corrections } from "./corrections.client";
import { Origin } from "./origin.client";
import { RelatedChoice } from "./related-choice.client";
import { SearchAndSocial } from "./search-and-social.client";
import { Settings } from "./settings.client";
import { Topics } from "./topics.client";
import { Translations } from "./translations.client";

/** What other parts of the newsroom put beside the story; each finds the story by `useStory()`. */
export type SidePanels = {
  /** Over everything: the state, publishing and scheduling. */
  publish?: ReactNode;
  checklist?: ReactNode;
  /** Replaces the plain choice of related stories. */
  related?: ReactNode;
  notes?: ReactNode;
  /** How many are open, beside the group's name. */
  notesCount?: ReactNode;
  history?: ReactNode;
  preview?: ReactNode;
};

/** Everything around the text, in named groups. */
export function SidePanel({ panels }: { panels: SidePanels }) {
  return (
    <aside aria-label="About this story" className="editor-side">
      {panels.publish && <section className="border-b border-rule pb-5">{panels.publish}</section>}
      {panels.checklist && (
        <Group title="Checklist" isOpen>
          {panels.checklist}
        </Group>
      )}
      <Group title="Section and topics" isOpen>
        <Settings part="place" />
        <Topics />
      </Group>
      <Group title="Bylines" isOpen>
        <Bylines />
      </Group>
      {panels.notes && (
        <Group title="Notes" count={panels.notesCount}>
          {panels.notes}
        </Group>
      )}
      <Group title="Related stories">{panels.related ?? <RelatedChoice />}</Group>
      <Group title="Address and settings">
        <Settings part="rest" />
      </Group>
      <Group title="Translations">
        <Translations />
      </Group>
      <Group title="Search and social">
        <SearchAndSocial />
      </Group>
      <Group title="Origin">
        <Origin />
      </Group>
      <Group title="Corrections">
        <Corrections />
      </Group>
      {panels.preview && <Group title="Preview links">{panels.preview}</Group>}
      {panels.history && <Group title="History">{panels.history}</Group>}
    </aside>
  );
}

type GroupProps = { title: string; count?: ReactNode; isOpen?: boolean; children: ReactNode };

export function Group({ title, count, isOpen = false, children }: GroupProps) {
  return (
    <details open={isOpen} data-place={title} className="editor-group">
      <summary className="tool-heading">
        <span>
          {title} {count}
        </span>
        <span aria-hidden="true" className="editor-group-mark" />
      </summary>
      <div className="grid grid-cols-1 gap-4 pb-5">{children}</div>
    </details>
  );
}
