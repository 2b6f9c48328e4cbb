import type { Metadata } from "next";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { can } from "@/lib/auth/permissions.ts";
import { listFilterChoices } from "@/lib/story-list/story-list-admin-queries.ts";
import { PageHead } from "../../../_components/page-head";
import { NewStoryForm } from "./new-story-form.client";

export const metadata: Metadata = { title: "New story" };

export default async function NewStoryPage() {
  const user = await requirePermission("article.create");
  const { sections } = await listFilterChoices(undefined);
  const hers = sections.filter(({ id }) =>
    can(user, "article.create", { ownerId: user.id, status: "draft", sectionId: id }),
  );
  return (
    <>
      <PageHead title="New story" lead="Everything here can change later; nobody but the newsroom sees a draft." />
      <NewStoryForm sections={hers} />
    </>
  );
}
