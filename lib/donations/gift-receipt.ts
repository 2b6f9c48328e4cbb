import type { Db } from "../db.ts";
import { formatDate } from "../format.ts";
import { type Mail, sendMail } from "../mail/mail.ts";
import { routes } from "../routes.ts";
import { formatMoney } from "./money.ts";
import { returnOrigin } from "./providers/index.ts";

/** The times of a gift in the words of a receipt. */
const TIMES = { once: "once", monthly: "every month", yearly: "every year" } as const;

type Site = { name: string; locale: string; timeZone: string; publisherLegal: string; publisherTaxId: string };

/**
 * Sends the receipt of a paid gift to the address that the provider gave, once. A crash between sending and noting
 * it may send a second one; none is lost. Resolves to whether one was sent.
 */
export async function sendReceipt(db: Db, giftId: string): Promise<boolean> {
  const gift = await findGift(db, giftId);
  if (gift?.status !== "paid" || gift.receiptAt || !gift.donorEmail) return false;
  const site = (await db.siteSettings.findUnique({ where: { id: 1 } })) ?? UNNAMED;
  await sendMail(db, receipt(gift, gift.donorEmail, site));
  await db.gift.update({ where: { id: gift.id }, data: { receiptAt: new Date() } });
  return true;
}

const UNNAMED: Site = { name: "Standfirst", locale: "en-GB", timeZone: "UTC", publisherLegal: "", publisherTaxId: "" };

function findGift(db: Db, id: string) {
  return db.gift.findUnique({
    where: { id },
    include: {
      campaign: { select: { legalRecipient: true, taxSentence: true, thanks: true } },
      article: { select: { headline: true } },
      subscription: { select: { gift: { select: { id: true, linkKey: true } } } },
    },
  });
}

type PaidGift = NonNullable<Awaited<ReturnType<typeof findGift>>>;

function receipt(gift: PaidGift, to: string, site: Site): Mail {
  const { campaign, article, subscription, currency, frequency } = gift;
  const money = formatMoney(gift.paidAmount ?? gift.amount, currency, site.locale);
  const paidOn = gift.paidAt ? formatDate(gift.paidAt, "date", site) : "";
  const standing = subscription?.gift;
  const paragraphs = [
    gift.donorName ? `Dear ${gift.donorName},` : "Dear reader,",
    campaign.thanks || `Thank you for supporting ${site.name}.`,
    [
      `Received: ${money}${frequency === "once" ? "" : `, given ${TIMES[frequency]}`}`,
      `On: ${paidOn}`,
      `By: ${campaign.legalRecipient}${site.publisherTaxId && ` (${site.publisherTaxId})`}`,
      article && `You came from: ${article.headline}`,
      `Receipt number: ${gift.id}`,
    ]
      .filter(Boolean)
      .join("\n"),
    campaign.taxSentence,
    standing &&
      `To change or end your gift, open this page. Whoever has the link can do so, so keep it to yourself:\n${returnOrigin()}${routes.donateManage({ gift: standing.id, key: standing.linkKey })}`,
    `Should you lose this mail, have the links to your gifts sent again: ${returnOrigin()}${routes.donateLinks()}`,
    site.publisherLegal || site.name,
  ];
  return { to, subject: `Your gift to ${site.name}: ${money}`, text: `${paragraphs.filter(Boolean).join("\n\n")}\n` };
}
