import type { CampaignView } from "@/lib/donations/campaign-views.ts";

/**
 * An appeal's headline and pitch; while wordings are compared, all of them, of which the style sheet shows one: the
 * campaign's own without scripts, and else the one that a random number on the device says.
 */
export function Wordings({ campaign }: { campaign: CampaignView }) {
  const { headline, pitch, test } = campaign;
  if (!test) return <Words headline={headline} pitch={pitch} />;
  return [{ key: "own", headline, pitch }, ...test.wordings].map((wording) => (
    <div key={wording.key} data-says={wording.key} className="space-y-2">
      <Words headline={wording.headline} pitch={wording.pitch} />
    </div>
  ));
}

function Words({ headline, pitch }: { headline: string; pitch: string }) {
  return (
    <>
      <h2 className="type-headline-m mt-0! meridian">{headline}</h2>
      <p className="type-deck-s text-ink!">{pitch}</p>
    </>
  );
}

/** Empty until the enhancement has chosen; without scripts a gift tells of no wording. */
export function WordingFields({ campaign }: { campaign: CampaignView }) {
  if (!campaign.test) return null;
  return ["test", "wording"].map((name) => (
    <input key={name} type="hidden" name={name} defaultValue="" suppressHydrationWarning />
  ));
}

/** What the enhancement needs to choose a wording, on the element around an ask. */
export function wordingMarks({ test }: CampaignView): Record<string, string | number> {
  if (!test) return {};
  const keys = test.wordings.map(({ key }) => key).join("");
  return { "data-test": test.id, "data-hold": test.holdBack, "data-until": test.until, "data-keys": keys };
}

/** Chooses before the words are read, so that nothing moves: the first thing in the element around an ask. */
export function ChooseWording({ campaign }: { campaign: CampaignView }) {
  if (!campaign.test) return null;
  // The text is our own, not data.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an inline script has no other way in
  return <script dangerouslySetInnerHTML={{ __html: "chooseWording(document.currentScript.parentNode)" }} />;
}

/** The campaign in the words that an ask showed, where its reader answers them. */
export function inWording(campaign: CampaignView, test: unknown, key: unknown): CampaignView {
  const shown = campaign.test?.id === test ? campaign.test?.wordings.find((wording) => wording.key === key) : undefined;
  return shown ? { ...campaign, headline: shown.headline, pitch: shown.pitch } : campaign;
}
