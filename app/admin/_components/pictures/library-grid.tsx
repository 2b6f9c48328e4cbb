import Link from "next/link";
import { Picture } from "@/components/ui/picture";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";

/** Pictures side by side, each with what an editor should notice. */
export function LibraryGrid({ pictures }: { pictures: LibraryPicture[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6">
      {pictures.map((picture) => (
        <li key={picture.id} className="relative min-w-0">
          <Picture media={picture} sizes="(min-width: 80rem) 170px, 45vw" crop="aspect-3/2" isDecorative />
          <p className="mt-1.5 leading-snug">
            <Link
              href={adminRoutes.picture(picture.id)}
              prefetch={false}
              className="line-clamp-2 no-underline after:absolute after:inset-0 hover:underline"
            >
              {picture.alt || picture.fileName}
            </Link>
          </p>
          <p className="tool-hint truncate">{picture.credit || "No credit"}</p>
          <Notices picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function Notices({ picture }: { picture: LibraryPicture }) {
  const notices = [picture.isUndescribed && "Not described", picture.licenceNotice].filter(Boolean);
  return notices.length > 0 && <p className="tool-error">{notices.join(". ")}</p>;
}
