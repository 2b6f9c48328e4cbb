import { Picture } from "@/components/ui/picture";
import type { SiteView } from "@/lib/settings/settings-views.ts";

/** The magazine's name as its readers know it: the logo where there is one, else set in the headline face. */
export function Wordmark({ site, className = "" }: { site: SiteView; className?: string }) {
  if (site.logo) {
    return (
      <span className={`block w-40 md:w-56 ${className}`}>
        <Picture media={{ ...site.logo, alt: site.name }} sizes="224px" isLead />
      </span>
    );
  }
  return (
    <span className={`block font-headline font-semibold leading-none tracking-[-0.035em] ${className}`}>
      {site.name}
    </span>
  );
}
