import Link from "next/link";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import type { StoryLine } from "@/lib/start/start-finder.ts";

/** A short list of stories under its name; nothing when it is empty. */
export function StoryLines({ title, lines, place }: { title: string; lines: StoryLine[]; place: Place }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="tool-label text-muted">{title}</h3>
      <ul className="mt-1 divide-y divide-rule">
        {lines.map(({ id, headline, note, at }) => (
          <li key={`${id} ${note}`} className="py-2">
            <Link href={adminRoutes.story(id)} prefetch={false} className="font-semibold no-underline hover:underline">
              {headline}
            </Link>
            {note && <p className="line-clamp-2 break-words">{note}</p>}
            {at && <p className="tool-hint">{formatDate(at, "moment", place)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
