import type { Account } from "./account.ts";
import { DEED_NAMES } from "./deeds.ts";
import { DELIVERIES } from "./messages.ts";

/** The sandbox's pages: plain forms, nothing of Stripe's look. */

const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#222;background:#fff}
h1{font-size:1.4rem}form{margin:.75rem 0}label{display:block;margin:.75rem 0}input,select,button{font:inherit;padding:.4rem .6rem}
button{cursor:pointer;margin:.2rem .3rem .2rem 0}.note{color:#555;border-left:3px solid #999;padding-left:.75rem}`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><p class="note">This is the sandbox: no money moves.</p><h1>${escaped(title)}</h1>${body}</body></html>`;
}

function moneyOf({ session, params }: Account): string {
  const code = (session.currency ?? "usd").toUpperCase();
  const format = new Intl.NumberFormat("en", { style: "currency", currency: code });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  const money = format.format((session.amount_total ?? 0) / 10 ** decimals);
  const interval = params.mode === "subscription" ? params.line_items[0].price_data.recurring?.interval : null;
  return interval ? `${money} each ${interval}` : money;
}

/** The hosted payment page. */
export function checkoutPage(account: Account, problem = ""): string {
  const { session, params } = account;
  const title = `${params.line_items[0].price_data.product_data.name}: ${moneyOf(account)}`;
  if (session.status !== "open") return page(title, "<p>This page is not open any more.</p>");
  const choices = DELIVERIES.map((each) => `<option>${each}</option>`).join("");
  const bank = params.mode === "payment" ? '<button name="how" value="bank">Pay from a bank account</button>' : "";
  return page(
    title,
    `${problem && `<p role="alert"><strong>${escaped(problem)}</strong></p>`}<form method="post">
<label>E-mail <input type="email" name="email" required value="donor@example.org"></label>
<label>Name <input name="name" required value="Dana Donor"></label>
<label>Messages to the site <select name="delivery">${choices}</select></label>
<button name="how" value="card">${session.submit_type === "donate" ? "Donate" : "Subscribe"}</button>
<button name="how" value="refused">Pay with a card that is refused</button> ${bank}</form>
${session.cancel_url ? `<p><a href="${escaped(session.cancel_url)}">Back</a></p>` : ""}`,
  );
}

/** Where the donor of a standing gift changes it. */
export function portalPage(account: Account, returnUrl: string): string {
  const { subscription } = account;
  const isOver = !subscription || subscription.status === "canceled";
  const buttons = isOver
    ? "<p>This standing gift has ended.</p>"
    : `<form method="post"><button name="deed" value="cancel">End it now</button>
<button name="deed" value="cancel-later">End it with the paid period</button></form>`;
  return page(`Your standing gift: ${moneyOf(account)}`, `${buttons}<p><a href="${escaped(returnUrl)}">Return</a></p>`);
}

/** Everything that was started here, and what can be done to it. */
export function overviewPage(accounts: Account[]): string {
  const list = accounts.toReversed().map((account) => {
    const { session } = account;
    const buttons = DEED_NAMES.map(
      (deed) => `<button formaction="/sandbox/${session.id}/${deed}">${deed}</button>`,
    ).join("");
    const state = `${session.status}, ${session.payment_status}${account.held.length > 0 ? `, ${account.held.length} messages held` : ""}`;
    return `<h2>${escaped(moneyOf(account))}</h2><p>${escaped(state)}, <a href="/pay/${session.id}">page</a></p><form method="post">${buttons}</form>`;
  });
  return page("Gifts in the sandbox", list.join("") || "<p>None yet.</p>");
}
