import type { Db, Prisma } from "../db.ts";
import { formatDate } from "../format.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { sendMail } from "../mail/mail.ts";
import { routes } from "../routes.ts";
import { countTry, keyOfAddress } from "../throttle.ts";
import { formatMoney } from "./money.ts";
import { returnOrigin } from "./providers/index.ts";

/** A donor who lost her link has it mailed to the address that she gave with, and nobody learns whether she gave. */

const HOUR = 60 * 60_000;
/** Of one address in an hour, whoever asks. */
const FOR_ONE = { tries: 3, windowMs: HOUR };
/** Of all addresses: a bound for those who go through a list of them. */
const FOR_ALL = { tries: 1000, windowMs: HOUR };
const MOST_STANDING = 10;
const MOST_ONCE = 5;

/** Leaves the mail to the worker. Known and unknown addresses take the same steps, in the same order. */
export async function askForLinks(db: Db, email: string): Promise<"asked" | "busy"> {
  if ((await countTry(db, `gift-links|${keyOfAddress(email)}`, FOR_ONE)) > 0) return "busy";
  if ((await countTry(db, "gift-links", FOR_ALL)) > 0) return "busy";
  await enqueue(db, "mail-gift-links", { gifts: await findGiftsOf(db, email) });
  return "asked";
}

/** Forgets who asked when, once it bounds nothing any more. Resolves to how many tries were forgotten. */
export function forgetOldWishes(db: Db): Promise<number> {
  const over = Date.now() - HOUR;
  return db.$executeRaw`DELETE FROM rate_limits WHERE key LIKE 'gift-links%' AND last_request < ${over}`;
}

/** The newest payment of each standing gift, what runs first, and the newest single gifts. */
async function findGiftsOf(db: Db, email: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    (SELECT id FROM (
       SELECT DISTINCT ON (s.id) g.id, s.status = 'cancelled' AS is_over, s.started_at
       FROM gifts g JOIN subscriptions s ON s.id = g.subscription_id
       WHERE lower(g.donor_email) = lower(${email}) ORDER BY s.id, g.created_at DESC) AS standing
     ORDER BY is_over, started_at DESC LIMIT ${MOST_STANDING})
    UNION ALL
    (SELECT id FROM gifts WHERE lower(donor_email) = lower(${email}) AND status = 'paid' AND subscription_id IS NULL
     ORDER BY paid_at DESC LIMIT ${MOST_ONCE})`;
  return rows.map(({ id }) => id);
}

const include = { subscription: { include: { gift: { select: { id: true, linkKey: true } } } } } as const;

/** Mails the links to these gifts to the address that they were given with; without gifts nothing. */
export async function mailGiftLinks(db: Db, ids: string[]): Promise<void> {
  const found = await db.gift.findMany({ where: { id: { in: ids } }, include });
  const gifts = ids.flatMap((id) => found.find((gift) => gift.id === id) ?? []);
  const to = gifts.find(({ donorEmail }) => donorEmail)?.donorEmail;
  if (!to) return;
  const site = (await db.siteSettings.findUnique({ where: { id: 1 } })) ?? UNNAMED;
  const paragraphs = [
    `Somebody, most likely you, asked ${site.name} for the links to the gifts that were given with this address. Whoever has a link can change the gift behind it, so keep them to yourself.`,
    ...gifts.map((gift) => entryOf(gift, site)),
    "If it was not you, there is nothing to do: nobody else has got this mail.",
    site.publisherLegal || site.name,
  ];
  await sendMail(db, { to, subject: `The links to your gifts to ${site.name}`, text: `${paragraphs.join("\n\n")}\n` });
}

type Site = { name: string; locale: string; timeZone: string; publisherLegal: string };
const UNNAMED: Site = { name: "Standfirst", locale: "en-GB", timeZone: "UTC", publisherLegal: "" };

type Gift = Prisma.GiftGetPayload<{ include: typeof include }>;

function entryOf(gift: Gift, site: Site): string {
  const { subscription: standing, currency } = gift;
  const money = (amount: number) => formatMoney(amount, currency, site.locale);
  const date = (day: Date) => formatDate(day, "date", site);
  if (!standing) {
    const link = routes.donateThanks({ gift: gift.id, key: gift.linkKey });
    return `${money(gift.paidAmount ?? gift.amount)}, given on ${date(gift.paidAt ?? gift.createdAt)}:\n${returnOrigin()}${link}`;
  }
  const times = standing.frequency === "monthly" ? "every month" : "every year";
  const isOver = standing.status === "cancelled";
  const link = routes.donateManage({ gift: standing.gift.id, key: standing.gift.linkKey });
  const what = `${money(standing.amount)} ${times}, since ${date(standing.startedAt)}`;
  return `${what}${isOver ? " (it has ended)" : ", to change or end it"}:\n${returnOrigin()}${link}`;
}
