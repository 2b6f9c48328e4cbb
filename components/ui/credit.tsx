import type { MediaView } from "@/lib/media/media-views.ts";

type CreditedProps = { media: Pick<MediaView, "credit" | "creditUrl" | "licence" | "licenceUrl"> };

function Linked({ text, url }: { text: string; url: string | null }) {
  return url ? (
    <a href={url} className="underline" rel="nofollow">
      {text}
    </a>
  ) : (
    text
  );
}

/** Who made a picture and how it may be used, whole: never cut. */
export function Credit({ media }: CreditedProps) {
  const { credit, creditUrl, licence, licenceUrl } = media;
  if (!credit && !licence) return null;
  return (
    <span className="type-credit">
      {credit && <Linked text={credit} url={creditUrl} />}
      {credit && licence && <span aria-hidden="true"> · </span>}
      {licence && (
        // On one line where it fits: "CC BY" is another licence than "CC BY 4.0".
        <span className="inline-block">
          <Linked text={licence} url={licenceUrl} />
        </span>
      )}
    </span>
  );
}
