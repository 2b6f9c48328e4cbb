import type { JobHandlers } from "./jobs.ts";

/** What each kind of job does. Import it within the handler, so that the worker starts quickly. */
export const jobHandlers: JobHandlers = {
  "mail-note": async (payloads) => {
    const [{ db }, { noteMails }, { sendMail }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/notes/note-mail.ts"),
      import("../lib/mail/mail.ts"),
    ]);
    for (const { noteId, userIds } of payloads) {
      for (const mail of await noteMails(db(), noteId, userIds)) await sendMail(db(), mail);
    }
  },
  "mail-password": async (payloads) => {
    const [{ db }, { mailPasswordLink }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/auth/password-mail.ts"),
    ]);
    for (const { userId } of payloads) await mailPasswordLink(db(), userId);
  },
  "scan-links": async (_, stop) => {
    const [{ db }, { scanDeadLinks }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/workflow/dead-links.ts"),
    ]);
    await scanDeadLinks(db(), stop);
  },
  "check-links": async (_, stop) => {
    const [{ db }, { checkLinks }] = await Promise.all([import("../lib/db.ts"), import("../lib/links/link-checks.ts")]);
    await checkLinks(db(), stop);
  },
  "thin-revisions": async () => {
    const [{ db }, { thinRevisions }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/revisions/revision-retention.ts"),
    ]);
    await thinRevisions(db());
  },
  "empty-media-bin": async () => {
    const [{ db }, { emptyMediaBin }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/media/media-mutations.ts"),
    ]);
    await emptyMediaBin(db());
  },
  "indexnow-submit": async (changed, stop) => {
    const [{ submitChanged }, { db }, { env }] = await Promise.all([
      import("../lib/crawlers/indexnow.ts"),
      import("../lib/db.ts"),
      import("../lib/env.ts"),
    ]);
    await submitChanged({ db: db(), paths: changed.map(({ path }) => path), endpoint: env().INDEXNOW_ENDPOINT, stop });
  },
  "websub-ping": async (changed, stop) => {
    const [{ pingHub }, { db }] = await Promise.all([import("../lib/crawlers/websub.ts"), import("../lib/db.ts")]);
    await pingHub({ db: db(), paths: changed.map(({ path }) => path), stop });
  },
  "send-receipt": async (payloads) => {
    const [{ db }, { sendReceipt }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/donations/gift-receipt.ts"),
    ]);
    for (const { gift } of payloads) await sendReceipt(db(), gift);
  },
  "send-refund": async (payloads) => {
    const [{ db }, { signingProvider }, { sendRefund }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/donations/providers/index.ts"),
      import("../lib/donations/refund-mutations.ts"),
    ]);
    const provider = signingProvider();
    if (!provider) throw new Error("No payment provider is set that could refund");
    for (const { refund } of payloads) await sendRefund(db(), provider, refund);
  },
  "mail-gift-links": async (payloads) => {
    const [{ db }, { mailGiftLinks }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/donations/gift-links.ts"),
    ]);
    for (const { gifts } of payloads) await mailGiftLinks(db(), gifts);
  },
  "reconcile-gifts": async () => {
    const [{ db }, { signingProvider }, { reconcileGifts }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/donations/providers/index.ts"),
      import("../lib/donations/gift-reconciliation.ts"),
    ]);
    const provider = signingProvider();
    if (provider) await reconcileGifts(db(), provider);
  },
  "forget-donors": async () => {
    const [{ db }, { forgetOldDonors }, { forgetOldWishes }] = await Promise.all([
      import("../lib/db.ts"),
      import("../lib/donations/gift-mutations.ts"),
      import("../lib/donations/gift-links.ts"),
    ]);
    await forgetOldDonors(db());
    await forgetOldWishes(db());
  },
};
