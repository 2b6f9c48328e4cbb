import type { ReactNode } from "react";
import { PageHead } from "@/components/listing/page-head";
import { Credit } from "@/components/ui/credit";
import { Picture } from "@/components/ui/picture";
import type { CampaignView } from "@/lib/donations/campaign-views.ts";
import { Progress } from "./progress";

type AppealProps = { campaign: CampaignView; locale: string; children: ReactNode };

/** A campaign's appeal beside the form that answers it. */
export function Appeal({ campaign, locale, children }: AppealProps) {
  return (
    <>
      <PageHead kicker="Donate" title={campaign.headline} />
      <div className="page mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div className="space-y-4">
          <p className="type-deck text-ink!">{campaign.pitch}</p>
          {campaign.goal !== null && <Progress campaign={campaign} goal={campaign.goal} locale={locale} />}
          {campaign.image && (
            <figure className="space-y-1.5 pt-2">
              <Picture media={campaign.image} crop="aspect-3/2" isLead sizes="(min-width: 64rem) 520px, 100vw" />
              <figcaption>
                <Credit media={campaign.image} />
              </figcaption>
            </figure>
          )}
          <p className="type-meta">
            Your gift goes to {campaign.legalRecipient}. {campaign.taxSentence}
          </p>
        </div>
        {children}
      </div>
    </>
  );
}

/** In place of an appeal while no campaign runs. */
export function NoAppeal({ name, email }: { name: string; email: string }) {
  return (
    <PageHead title="Donate">
      <p className="type-deck">
        We are not asking for gifts just now.{email && ` To support ${name} all the same, write to ${email}.`}
      </p>
    </PageHead>
  );
}
