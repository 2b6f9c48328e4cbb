import type { ArticlePageView } from "@/lib/articles/article-views.ts";
import { republishHtml } from "@/lib/republishing/republish-html.ts";
import type { SiteView } from "@/lib/settings/settings-views.ts";

/** The story's text for other publishers, behind a line that opens it; shown only for text that is the magazine's to give. */
export function RepublishBox({ story, site }: { story: ArticlePageView; site: SiteView }) {
  const { licence, licenceUrl } = site.republishing;
  return (
    <details className="no-print col-[text] border-t border-rule">
      <summary className="type-ui cursor-pointer py-3 underline decoration-accent">Republish this story</summary>
      <div className="space-y-4 pb-2">
        <p className="type-ui font-normal">
          You may print this text
          {licence && (
            <>
              {" "}
              under the licence{" "}
              {licenceUrl ? (
                <a href={licenceUrl} rel="license" className="underline">
                  {licence}
                </a>
              ) : (
                licence
              )}
            </>
          )}
          : whole, with its byline, its credit and the link to {site.name}. Pictures are not part of it.
        </p>
        <label className="block">
          <span className="type-meta">HTML of the story</span>
          <textarea
            readOnly
            rows={8}
            className="mt-1 block w-full resize-y border border-control bg-transparent p-3 font-[ui-monospace,monospace] text-[0.8125rem] leading-relaxed"
            defaultValue={republishHtml(story, site)}
          />
        </label>
        <button type="button" data-action="copyText" className="action js-only" aria-live="polite">
          Copy the HTML
        </button>
      </div>
    </details>
  );
}
