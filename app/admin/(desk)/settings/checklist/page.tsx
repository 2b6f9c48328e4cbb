import type { Metadata } from "next";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { findChecklistLevels } from "@/lib/workflow/checklist-admin-queries.ts";
import { PageHead } from "../../../_components/page-head";
import { ChecklistForm } from "../../../_components/workflow/checklist-form.client";

export const metadata: Metadata = { title: "Checklist" };

export default async function ChecklistPage() {
  await requirePermission("settings.edit");
  return (
    <>
      <PageHead
        title="Checklist"
        lead="What is looked at before a story is published: what keeps it from going out, what only warns, and what nobody asks."
      />
      <ChecklistForm levels={await findChecklistLevels()} />
    </>
  );
}
