import Link from "next/link";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import type { PictureTrouble, StoryLine } from "@/lib/start/start-finder.ts";
import { StoryLines } from "./story-lines";

type Props = { deadLinks: StoryLine[]; pictures: PictureTrouble[]; place: Place };

/** What readers would stumble over. */
export function Broken({ deadLinks, pictures, place }: Props) {
  return (
    <section aria-labelledby="broken" className="grid content-start gap-6">
      <h2 id="broken" className="tool-heading border-t border-ink pt-3">
        Broken
      </h2>
      {deadLinks.length + pictures.length === 0 && (
        <p className="text-muted">
          Nothing that we know of: no dead links, no missing descriptions, no ending licences.
        </p>
      )}
      {pictures.length > 0 && (
        <div>
          <h3 className="tool-label text-muted">Pictures</h3>
          <ul className="mt-1 divide-y divide-rule">
            {pictures.map(({ id, name, trouble, until }) => (
              <li key={id} className="py-2">
                <Link
                  href={adminRoutes.picture(id)}
                  prefetch={false}
                  className="font-semibold no-underline hover:underline"
                >
                  {name}
                </Link>
                <p className="tool-hint">{trouble === "alt" ? "Nothing says what it shows" : licence(until, place)}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <StoryLines title="Links that lead nowhere" lines={deadLinks} place={place} />
    </section>
  );
}

function licence(until: Date | null, place: Place): string {
  if (!until) return "Its licence ends";
  const date = formatDate(until, "date", place);
  return until < new Date() ? `Its licence ended on ${date}` : `Its licence ends on ${date}`;
}
