import { SearchForm } from "@/components/search/search-form";

/** What a page answers that vanished between the proxy's look and its own; the usual 404 is (site)/missing. */
export default function NotFound() {
  return (
    <div className="page pt-16">
      <h1 className="type-headline-l">This page is not here</h1>
      <SearchForm className="mt-6 max-w-[41.5rem]" />
    </div>
  );
}
