import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StoryDesk } from "@/app/admin/_components/editor/story-desk.client";
import { StoryEarnings } from "@/app/admin/_components/gifts/story-earnings";
import {
  ChecklistSlot,
  HistorySlot,
  NotesCountSlot,
  NotesSlot,
  PreviewSlot,
  PublishSlot,
} from "@/app/admin/_components/workflow/story-panels.client";
import { findStoryForEditor } from "@/lib/editing/editing-admin-queries.ts";
import "@/app/admin/_components/editor/editor.css";

type Props = PageProps<"/admin/stories/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await findStoryForEditor((await params).id);
  return { title: story?.fields.headline ?? "Story" };
}

/** A story that is being written. */
export default async function StoryPage({ params }: Props) {
  const view = await findStoryForEditor((await params).id);
  if (!view) notFound();
  const panels = {
    publish: <PublishSlot />,
    checklist: <ChecklistSlot />,
    notes: <NotesSlot />,
    notesCount: <NotesCountSlot />,
    preview: <PreviewSlot />,
    history: <HistorySlot />,
  };
  return (
    <>
      <StoryDesk key={view.id} view={view} panels={panels} />
      <StoryEarnings articleId={view.id} slug={view.fields.slug} />
    </>
  );
}
