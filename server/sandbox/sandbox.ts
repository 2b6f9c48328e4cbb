import Stripe from "stripe";
import { type Account, newAccount, tick } from "./account.ts";
import { DEEDS, type Deed } from "./deeds.ts";
import { refund } from "./giving-back.ts";
import { deliver, newEvent, type Target } from "./messages.ts";
import type { RefundCreate, SessionCreate } from "./params.ts";
import { approve, decline, payLater } from "./paying.ts";
import type { Charge, Refund } from "./payment-objects.ts";
import { newSession, type Session } from "./session-objects.ts";
import type { SandboxEvent, Telling } from "./wire.ts";

/** A stand-in for Stripe that keeps its state in memory: pages, payments, standing gifts, and the events that tell of them. */
export class Sandbox {
  readonly accounts = new Map<string, Account>();
  readonly events: SandboxEvent[] = [];
  apiVersion: string = Stripe.API_VERSION;
  readonly #target: Target;
  readonly #stop: AbortSignal;

  constructor(target: Target, stop: AbortSignal) {
    this.#target = target;
    this.#stop = stop;
  }

  createSession(params: SessionCreate, base: string): Session {
    const session = newSession(params, base);
    this.accounts.set(session.id, newAccount(session, params));
    return session;
  }

  customer(id: string): Account | undefined {
    return [...this.accounts.values()].find(({ session }) => session.customer === id);
  }

  /** The charge that took a payment's money. */
  chargeOf(payment: string): { account: Account; charge: Charge } | undefined {
    for (const account of this.accounts.values()) {
      const charge = account.charges.find(({ payment_intent }) => payment_intent === payment);
      if (charge) return { account, charge };
    }
  }

  approve(account: Account): void {
    this.#tell(account, approve(account));
  }

  decline(account: Account): void {
    this.#tell(account, decline(account));
  }

  payLater(account: Account): void {
    this.#tell(account, payLater(account));
  }

  /** What the API's "create a refund" does. */
  refund(account: Account, charge: Charge, amount: number, how: Pick<RefundCreate, "metadata" | "reason">): Refund {
    tick(account);
    const { refund: made, told } = refund(account, charge, amount, how);
    this.#tell(account, told);
    return made;
  }

  /** False when the deed makes no sense for the account as it is. */
  do(deed: Deed, account: Account): boolean {
    tick(account);
    if (deed === "release") {
      account.delivery = "usual";
      void this.#send(account.held.splice(0));
      return true;
    }
    if (deed === "again") {
      void this.#send(this.events.filter(({ data }) => data.object.id === account.session.id));
      return true;
    }
    const told = DEEDS[deed](account);
    this.#tell(account, told);
    return told.length > 0;
  }

  /** Events of one moment go out together, in the order that the account asks for. */
  #tell(account: Account, told: Telling[]): void {
    const events = told.map((telling) => newEvent(telling, this.apiVersion, account.clock));
    this.events.push(...events);
    switch (account.delivery) {
      case "held":
        account.held.push(...events);
        return;
      case "reversed":
        void this.#send(events.toReversed());
        return;
      case "repeated":
        void this.#send(events.flatMap((event) => [event, event]));
        return;
      case "usual":
        void this.#send(events);
    }
  }

  async #send(events: SandboxEvent[]): Promise<void> {
    for (const event of events) {
      if (!(await deliver(event, this.#target, this.#stop)) && !this.#stop.aborted) {
        console.error(`The sandbox could not deliver ${event.type} ${event.id}`);
      }
    }
  }
}
