import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { MediaUse, MediaUseCounts, MediaUseKind } from "@/lib/media/media-uses.ts";

const WORDS: Record<MediaUseKind, string> = {
  lead: "Lead image of a story",
  social: "Share image of a story",
  body: "In the text of a story",
  page: "In the text of a page",
  topic: "Picture of a topic",
  author: "Photo of an author",
  campaign: "Picture of a campaign",
  logo: "The site's logo",
  earlier: "In an earlier state of a story, or in changes that readers do not see yet",
};

function addressOf({ kind, id }: MediaUse): string {
  switch (kind) {
    case "lead":
    case "social":
    case "body":
    case "earlier":
      return adminRoutes.story(id);
    case "page":
      return adminRoutes.page(id);
    case "topic":
      return adminRoutes.topic(id);
    case "author":
      return adminRoutes.author(id);
    case "campaign":
      return adminRoutes.campaign(id);
    case "logo":
      return adminRoutes.settings();
  }
}

/** Where a picture is used, each with the way there. */
export function PictureUses({ uses, counts }: { uses: MediaUse[]; counts: MediaUseCounts }) {
  const kinds = [...new Set(uses.map(({ kind }) => kind))];
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="tool-heading border-t border-rule pt-4">
        Where it is used
      </h2>
      {uses.length === 0 && <p className="mt-2 text-muted">Nowhere yet. It can be deleted.</p>}
      {kinds.map((kind) => {
        const shown = uses.filter((use) => use.kind === kind);
        const more = counts[kind] - shown.length;
        return (
          <div key={kind} className="mt-4">
            <h3 className="tool-hint">{WORDS[kind]}</h3>
            <ul>
              {shown.map((use) => (
                <li key={use.id} className="py-0.5">
                  <a href={addressOf(use)} className="underline">
                    {use.title}
                  </a>
                  {use.status && use.status !== "published" && (
                    <span className="text-muted"> ({use.status.replace("_", " ")})</span>
                  )}
                </li>
              ))}
            </ul>
            {more > 0 && <p className="tool-hint">and {more.toLocaleString("en")} more</p>}
          </div>
        );
      })}
    </section>
  );
}
