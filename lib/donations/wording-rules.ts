/**
 * What a comparison of wordings has shown so far: revenue per thousand views of each, with an interval, and a plain
 * sentence. Sums are minor units of the campaign's currency.
 */

export type Arm = { key: string; name: string; views: number; gifts: number[] };

export type ArmResult = {
  key: string;
  name: string;
  views: number;
  gifts: number;
  revenue: number;
  /** Per thousand views: what was measured, and between what the truth lies with this certainty. */
  perThousand: number;
  low: number;
  high: number;
};

/**
 * Standard errors to either side. 99 of 100 intervals hold the truth; wider than the usual 95, because people look at
 * results before the end, and more than one wording is compared with the own one.
 */
const Z = 2.576;
/** Before this many gifts and views each, chance decides. */
const FEWEST_GIFTS = 10;
const FEWEST_VIEWS = 500;

type Moments = { mean: number; error: number };

/** The mean sum of a view and its standard error; most views bring nothing. */
function momentsOf({ views, gifts }: Arm): Moments {
  if (views < 2) return { mean: 0, error: Number.POSITIVE_INFINITY };
  const sum = gifts.reduce((total, gift) => total + gift, 0);
  const squares = gifts.reduce((total, gift) => total + gift * gift, 0);
  const mean = sum / views;
  const variance = Math.max(0, (squares - views * mean * mean) / (views - 1));
  return { mean, error: Math.sqrt(variance / views) };
}

export function armResult(arm: Arm): ArmResult {
  const { mean, error } = momentsOf(arm);
  const { key, name, views, gifts } = arm;
  const spread = Number.isFinite(error) ? Z * error * 1000 : 0;
  return {
    ...{ key, name, views, gifts: gifts.length },
    revenue: gifts.reduce((total, gift) => total + gift, 0),
    perThousand: mean * 1000,
    low: Math.max(0, mean * 1000 - spread),
    high: mean * 1000 + spread,
  };
}

export type Verdict = { winner: string | null; sentence: string };

/** Says whether one wording is better yet, and is slow to say so. */
export function verdictOf(arms: Arm[], isOver: boolean): Verdict {
  const tooFew = arms.filter(({ views, gifts }) => views < FEWEST_VIEWS || gifts.length < FEWEST_GIFTS);
  if (tooFew.length > 0) {
    const names = tooFew.map(({ name }) => `“${name}”`).join(", ");
    const least = `each wording needs at least ${FEWEST_VIEWS} views and ${FEWEST_GIFTS} gifts`;
    return isOver
      ? { winner: null, sentence: `The comparison ended with too few views or gifts to tell: ${least}.` }
      : {
          winner: null,
          sentence: `Too early to say: ${least}, and ${names} ${tooFew.length === 1 ? "has" : "have"} fewer.`,
        };
  }
  const ranked = arms.map((arm) => ({ arm, ...momentsOf(arm) })).sort((a, b) => b.mean - a.mean);
  const [first, ...others] = ranked;
  const isBetter = (other: Moments) => first && first.mean - other.mean > Z * Math.hypot(first.error, other.error);
  if (first && others.length > 0 && others.every(isBetter)) {
    return { winner: first.arm.key, sentence: `“${first.arm.name}” brings in more than the others, beyond chance.` };
  }
  const sentence = isOver
    ? "No wording is better than the others beyond chance. Keep the one that you like."
    : "No wording is better than the others yet: the differences can be chance.";
  return { winner: null, sentence };
}
