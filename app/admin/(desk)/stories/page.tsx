import type { Metadata } from "next";
import Link from "next/link";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { can } from "@/lib/auth/permissions.ts";
import { countOf } from "@/lib/format.ts";
import { listFilterChoices, listStories } from "@/lib/story-list/story-list-admin-queries.ts";
import { isNarrowed, listQuery, readListParams, type StoryListParams } from "@/lib/story-list/story-list-schema.ts";
import { PageHead } from "../../_components/page-head";
import { Pager } from "../../_components/pager";
import { NoStories } from "./no-stories";
import { StoryFilters } from "./story-filters.client";
import { StoryTable } from "./story-table.client";
import { StoryViews } from "./story-views.client";

export const metadata: Metadata = { title: "Stories" };

/** More than this are not counted (story-list-finder). */
const COUNTED = 1000;

export default async function StoriesPage({ searchParams }: PageProps<"/admin/stories">) {
  const params = readListParams(await searchParams);
  const [{ rows, previous, next, total, views, user, readsAll, site }, choices] = await Promise.all([
    listStories(params),
    listFilterChoices(params.author),
  ]);
  const { locale } = site.place;
  const count =
    total > COUNTED
      ? `More than ${countOf(COUNTED, "story", "stories", locale)}`
      : countOf(total, "story", "stories", locale);
  const allowed = {
    edit: can(user, "article.edit"),
    submit: can(user, "article.submit"),
    review: can(user, "article.review"),
    archive: can(user, "article.archive"),
    bin: can(user, "article.bin"),
  };
  return (
    <>
      <PageHead
        title="Stories"
        actions={
          <Link href={adminRoutes.newStory()} prefetch={false} className="tool-button tool-button-primary">
            New story
          </Link>
        }
      />
      <StoryViews
        views={views}
        query={listQuery(withoutPage(params))}
        isNarrowed={isNarrowed(params)}
        showsMine={readsAll}
      />
      <StoryFilters params={params} choices={choices} showsMine={readsAll} />
      <p role="status" className="mt-4 mb-1 text-muted">
        {count}
      </p>
      {rows.length > 0 ? (
        <StoryTable
          key={listQuery(params)}
          rows={rows}
          choices={choices}
          allowed={allowed}
          place={site.place}
          isBin={params.status === "binned"}
        />
      ) : (
        <NoStories params={params} />
      )}
      <Pager
        label="Pages of the list"
        previous={previous && adminRoutes.stories(listQuery({ ...withoutPage(params), before: previous }))}
        next={next && adminRoutes.stories(listQuery({ ...withoutPage(params), after: next }))}
      />
    </>
  );
}

function withoutPage({ after: _after, before: _before, ...params }: StoryListParams): StoryListParams {
  return params;
}
