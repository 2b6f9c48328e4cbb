import type { Metadata } from "next";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { PageHead } from "../../_components/page-head";

export const metadata: Metadata = { title: "Stories" };

export default async function StoriesPage() {
  await requirePermission("article.read");
  return <PageHead title="Stories" />;
}
