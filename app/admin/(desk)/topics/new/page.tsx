import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { BackLink } from "../../../_components/back-link";
import { TopicForm } from "../../../_components/magazine/topic-form.client";
import { PageHead } from "../../../_components/page-head";

export const metadata: Metadata = { title: "New topic" };

export default async function NewTopicPage() {
  await requirePermission("taxonomy.edit");
  return (
    <>
      <BackLink href={adminRoutes.topics()}>Topics</BackLink>
      <PageHead title="New topic" />
      <TopicForm topic={null} picture={null} />
    </>
  );
}
