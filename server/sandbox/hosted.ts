import type { Account } from "./account.ts";
import type { Answer } from "./answers.ts";
import type { Portals } from "./api.ts";
import { isDeed } from "./deeds.ts";
import { DELIVERIES } from "./messages.ts";
import { checkoutPage, overviewPage, portalPage } from "./pages.ts";
import type { Sandbox } from "./sandbox.ts";

type Room = { sandbox: Sandbox; portals: Portals };

const NO_PAGE: Answer = { status: 404, html: "No such page" };

/** The pages that people see, and the deeds behind them. */
export function answerPage(room: Room, method: string, path: string[], form: URLSearchParams): Answer {
  const { sandbox } = room;
  const [area = "", id = "", deed = ""] = path;
  const account = sandbox.accounts.get(id);
  switch (area) {
    case "":
      return { status: 200, html: overviewPage([...sandbox.accounts.values()]) };
    case "pay":
      if (!account) return NO_PAGE;
      return method === "POST" ? pay(sandbox, account, form) : { status: 200, html: checkoutPage(account) };
    case "portal":
      return openPortal(room, id, method === "POST" ? (form.get("deed") ?? "") : "");
    case "sandbox":
      if (!account || method !== "POST" || !isDeed(deed)) return { status: 404, json: { done: false } };
      return { status: sandbox.do(deed, account) ? 200 : 409, json: { deed } };
    default:
      return NO_PAGE;
  }
}

function openPortal({ sandbox, portals }: Room, id: string, deed: string): Answer {
  const portal = portals.get(id);
  const owner = portal && sandbox.customer(portal.customer);
  if (!portal || !owner) return NO_PAGE;
  if (isDeed(deed)) sandbox.do(deed, owner);
  return { status: 200, html: portalPage(owner, portal.returnUrl) };
}

function pay(sandbox: Sandbox, account: Account, form: URLSearchParams): Answer {
  if (account.session.status !== "open") return { status: 409, html: checkoutPage(account) };
  account.delivery = DELIVERIES.find((each) => each === form.get("delivery")) ?? "usual";
  account.donor = { name: form.get("name") ?? "", email: form.get("email") ?? "" };
  switch (form.get("how")) {
    case "refused":
      sandbox.decline(account);
      return { status: 200, html: checkoutPage(account, "Your card was declined. Try another one.") };
    case "bank":
      sandbox.payLater(account);
      break;
    default:
      sandbox.approve(account);
  }
  return { status: 303, location: account.session.success_url ?? "/" };
}
