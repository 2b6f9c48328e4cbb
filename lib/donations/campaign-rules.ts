/** Which of several live campaigns asks here. */

/** A place that a campaign is meant for, or left out of: one of three, by its slug. */
export type Target = {
  isExcluded: boolean;
  section: string | null;
  topic: string | null;
  story: string | null;
};

/** Where an ask stands, by slugs: in a story (with its section and topics), on a section's or a topic's page, or nowhere special. */
export type AskPlace = { story?: string; topics?: string[]; section?: string };

type Campaign = { targets: Target[]; startsAt: Date; id: string };

const EVERYWHERE = 0;
const NOT_HERE = -1;

/** How closely a rule meets a place: a story outweighs a topic, a topic a section. */
function closeness(target: Target, place: AskPlace): number {
  if (target.story !== null) return target.story === place.story ? 3 : NOT_HERE;
  if (target.topic !== null) return place.topics?.includes(target.topic) ? 2 : NOT_HERE;
  return target.section !== null && target.section === place.section ? 1 : NOT_HERE;
}

function closest(targets: Target[], place: AskPlace): number {
  return Math.max(NOT_HERE, ...targets.map((target) => closeness(target, place)));
}

/** How closely a campaign is meant for a place; negative where it does not ask. The closer of two rules decides. */
function claim({ targets }: Campaign, place: AskPlace): number {
  const included = targets.filter(({ isExcluded }) => !isExcluded);
  const excluded = closest(
    targets.filter(({ isExcluded }) => isExcluded),
    place,
  );
  const wanted = included.length === 0 ? EVERYWHERE : closest(included, place);
  return wanted > excluded ? wanted : NOT_HERE;
}

/** The campaign that is meant most closely for a place; of equals the one that began last. Null when none asks here. */
export function chooseCampaign<C extends Campaign>(live: C[], place: AskPlace): C | null {
  const claims = live.map((campaign) => ({ campaign, closeness: claim(campaign, place) }));
  const [first] = claims
    .filter(({ closeness }) => closeness > NOT_HERE)
    .sort(
      (a, b) =>
        b.closeness - a.closeness ||
        b.campaign.startsAt.getTime() - a.campaign.startsAt.getTime() ||
        (a.campaign.id < b.campaign.id ? 1 : -1),
    );
  return first?.campaign ?? null;
}
