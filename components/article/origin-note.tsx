import type { OriginView } from "@/lib/articles/article-views.ts";

/** Where a syndicated story first appeared, with its licence named. */
export function OriginNote({ origin }: { origin: OriginView }) {
  return (
    <p className="col-[text] border-s border-accent ps-4 type-ui font-normal">
      This story was originally published by{" "}
      <a href={origin.url} className="underline">
        {origin.publisher}
      </a>
      .
      {origin.licence && (
        <>
          {" "}
          Licence:{" "}
          {origin.licenceUrl ? (
            <a href={origin.licenceUrl} rel="license" className="underline">
              {origin.licence}
            </a>
          ) : (
            origin.licence
          )}
          .
        </>
      )}
    </p>
  );
}
