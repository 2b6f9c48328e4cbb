import { formatDate, type Place } from "@/lib/format.ts";
import type { PreviewView } from "@/lib/previews/preview-finder.ts";

/** Says that what follows is not published, and how long its link holds. */
export function PreviewNote({ preview, place }: { preview: PreviewView; place: Place }) {
  const { revision, expiresAt } = preview;
  return (
    <div className="no-print border-b border-rule">
      <p className="page type-caption py-3" role="note">
        <strong>Preview, not published.</strong>{" "}
        {revision === null ? "It shows the newest state of the story." : `It shows revision ${revision} of the story.`}{" "}
        Please do not pass it on; the link ends on {formatDate(expiresAt, "moment", place)} ({place.timeZone}).
      </p>
    </div>
  );
}
