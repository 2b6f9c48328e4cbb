import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { listTopicRows } from "@/lib/topics/topic-admin-queries.ts";
import { EmptyState } from "../../_components/empty-state";
import { HotTopics } from "../../_components/magazine/hot-topics.client";
import { PageHead } from "../../_components/page-head";
import { Rows } from "../../_components/rows";

export const metadata: Metadata = { title: "Topics" };

export default async function TopicsPage() {
  const topics = await listTopicRows();
  const add = (
    <a href={adminRoutes.topic("new")} className="tool-button tool-button-primary">
      New topic
    </a>
  );
  return (
    <>
      <PageHead
        title="Topics"
        lead="Running stories across the sections. A story has any number of them."
        actions={add}
      />
      {topics.length === 0 ? (
        <EmptyState title="No topic yet">
          A topic gathers everything on a story that keeps running, such as an election or a war. Make one when a second
          story comes.
        </EmptyState>
      ) : (
        <div className="grid gap-12 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <section aria-labelledby="all" className="order-last xl:order-first">
            <h2 id="all" className="tool-heading mb-2">
              All topics
            </h2>
            <Rows label="All topics" columns={["Topic", "State", "Stories"]}>
              {topics.map((topic) => (
                <tr key={topic.id}>
                  <th scope="row">
                    <a href={adminRoutes.topic(topic.id)}>{topic.name}</a>
                  </th>
                  <td>{topic.isClosed ? "Closed" : topic.isHot ? "Live, hot" : "Live"}</td>
                  <td data-label="Stories">{topic.stories.toLocaleString("en")}</td>
                </tr>
              ))}
            </Rows>
          </section>
          <HotTopics key={topics.map(({ id, isHot }) => `${id}${isHot}`).join()} topics={topics} />
        </div>
      )}
    </>
  );
}
