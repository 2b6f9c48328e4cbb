import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { findFieldPicture } from "@/lib/media/media-admin-queries.ts";
import { routes } from "@/lib/routes.ts";
import { findTopic } from "@/lib/topics/topic-admin-queries.ts";
import { BackLink } from "../../../_components/back-link";
import { TopicForm } from "../../../_components/magazine/topic-form.client";
import { PageHead } from "../../../_components/page-head";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Topic" };

export default async function TopicPage({ params }: Props) {
  const topic = await findTopic((await params).id);
  if (!topic) notFound();
  const open = (
    <a href={routes.topic(topic.slug)} className="tool-button">
      Open it
    </a>
  );
  return (
    <>
      <BackLink href={adminRoutes.topics()}>Topics</BackLink>
      <PageHead title={topic.name} actions={open} />
      <TopicForm topic={topic} picture={await findFieldPicture(topic.imageId)} />
    </>
  );
}
