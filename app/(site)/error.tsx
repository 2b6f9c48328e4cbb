"use client";

/** One honest sentence for a fault of ours. Next allows only client code here. */
export default function ErrorPage() {
  return (
    <div className="page pt-16">
      <h1 className="type-headline-l">Something broke on our side</h1>
      <p className="type-deck mt-3">The page could not be made. Please try again in a minute.</p>
      <p className="mt-4">
        <a href="/" className="underline">
          To the front page
        </a>
      </p>
    </div>
  );
}
