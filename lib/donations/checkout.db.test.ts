import { beforeAll, describe, expect, test } from "vitest";
import { makeArticle, makeCampaign, makeSection, makeTopic } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { type SiteView, toSiteView } from "../settings/settings-views.ts";
import { findCampaignFor } from "./campaign-finder.ts";
import { addCampaignPlace, removeCampaignPlace } from "./campaign-target-mutations.ts";
import { beginCheckout } from "./checkout.ts";
import { linkProvider } from "./providers/link.ts";

/** From the reviewed form to the page where a gift is paid, with the adapter that needs no account. */

const TEMPLATE = "https://give.example.org/?a={amount}&c={currency}&f={frequency}&k={campaign}&s={story}";
let db: Db;
let site: SiteView;

beforeAll(async () => {
  ({ db } = await testDb());
  await makeCampaign(db, { slug: "general", amountsOnce: [2500] });
  await makeArticle(db, { slug: "amu" });
  site = { ...toSiteView(null), donateUrlTemplate: TEMPLATE };
});

const fields = { frequency: "once", amount: "2500", story: "amu", campaign: "general" };

describe("a gift behind a link", () => {
  test("is written down first, and handed over with its values", async () => {
    const formKey = crypto.randomUUID();
    const result = await beginCheckout(db, site, fields, formKey);
    expect(result).toEqual({ to: "https://give.example.org/?a=25.00&c=USD&f=once&k=general&s=amu" });
    expect(await beginCheckout(db, site, fields, formKey)).toEqual(result);
    const gifts = await db.gift.findMany({ include: { article: true } });
    expect(gifts).toMatchObject([{ status: "intent", provider: "link", amount: 2500, article: { slug: "amu" } }]);
  });

  test("is one, however often and at once its form is sent", async () => {
    const formKey = crypto.randomUUID();
    const sent = await Promise.all(Array.from({ length: 8 }, () => beginCheckout(db, site, fields, formKey)));
    expect(new Set(sent.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(sent[0]).toHaveProperty("to");
    expect(await db.gift.count({ where: { formKey } })).toBe(1);
  });

  test("knows no donor's wall: nobody says who has given", async () => {
    const formKey = crypto.randomUUID();
    await beginCheckout(db, { ...site, donorWall: true }, { ...fields, wall: "yes", wall_name: "Ann" }, formKey);
    expect(await db.gift.findUnique({ where: { formKey } })).toMatchObject({ wallName: null });
  });

  test("that is not whole is sent back", async () => {
    const sent = (over: object) => beginCheckout(db, site, { ...fields, ...over }, crypto.randomUUID());
    expect(await sent({ amount: "1" })).toEqual({ problem: "incomplete" });
    expect(await sent({ frequency: "hourly" })).toEqual({ problem: "incomplete" });
    expect(await beginCheckout(db, { ...site, donateUrlTemplate: null }, fields, crypto.randomUUID())).toEqual({
      problem: "incomplete",
    });
  });

  test("hears nothing from a provider, and has no page to manage", async () => {
    const provider = linkProvider(TEMPLATE);
    expect(() => provider.readWebhook("{}", new Headers())).toThrow("sends no events");
    expect(await provider.manageUrl({ customerId: "x", returnUrl: "https://m.example/" })).toBeNull();
  });
});

describe("the campaign that asks", () => {
  test("is the one that is meant most closely, and a named one while it runs", async () => {
    const [section, topic] = [await makeSection(db, { slug: "asia" }), await makeTopic(db, { slug: "rivers" })];
    await makeArticle(db, { slug: "on-rivers", sectionId: section.id, topicIds: [topic.id] });
    await makeArticle(db, { slug: "in-asia", sectionId: section.id });
    const asia = await makeCampaign(db, { slug: "asia-appeal" });
    const rivers = await makeCampaign(db, { slug: "rivers-appeal" });
    const add = (campaignId: string, over: object) =>
      addCampaignPlace(db, { campaignId, isExcluded: false, place: "", story: "", ...over });
    mustSucceed(await add(asia.id, { place: `section:${section.id}` }));
    const inTopic = mustSucceed(await add(rivers.id, { place: `topic:${topic.id}` }));
    const at = async (where: object) => (await findCampaignFor(db, where))?.slug;
    expect(await at({ story: "on-rivers" })).toBe("rivers-appeal");
    expect(await at({ story: "in-asia" })).toBe("asia-appeal");
    expect(await at({ section: "asia" })).toBe("asia-appeal");
    expect(await at({ topics: ["rivers"] })).toBe("rivers-appeal");
    expect(await at({})).toBe("general");
    mustSucceed(await add(rivers.id, { isExcluded: true, story: "https://m.example/articles/on-rivers/" }));
    expect(await at({ story: "on-rivers" })).toBe("asia-appeal");
    mustSucceed(await removeCampaignPlace(db, inTopic.id));
    expect((await findCampaignFor(db, { campaign: "asia-appeal" }))?.slug).toBe("asia-appeal");
    expect((await findCampaignFor(db, { campaign: "none", story: "in-asia" }))?.slug).toBe("asia-appeal");
  });

  test.each([
    ["nothing", { place: "", story: "" }],
    ["a story that is not there", { place: "", story: "/articles/none" }],
    ["two places at once", { place: "section:x", story: "amu" }],
  ])("is not given %s for a place", async (_, over) => {
    const { id: campaignId } = await db.campaign.findFirstOrThrow();
    expect(await addCampaignPlace(db, { campaignId, isExcluded: false, ...over })).toMatchObject({
      ok: false,
      field: "story",
    });
  });
});
