import { expect, test } from "vitest";
import { problemsOf } from "../errors.ts";
import { campaignFormSchema } from "./campaign-form-schema.ts";

const form = {
  currency: "EUR",
  amountsOnce: ["25", "", "1,250.50"],
  amountsMonthly: ["5"],
  amountsYearly: [],
  goal: "",
};

test("amounts are read as money of the campaign's currency; empty fields are none", () => {
  expect(campaignFormSchema.parse(form)).toMatchObject({
    amountsOnce: [2500, 125_050],
    amountsMonthly: [500],
    amountsYearly: [],
    goal: null,
  });
  expect(campaignFormSchema.parse({ ...form, currency: "JPY", amountsOnce: ["2500"], goal: "90,000" })).toMatchObject({
    amountsOnce: [2500],
    goal: 90_000,
  });
});

test("what is no amount is said beside its own field", () => {
  const wrong = campaignFormSchema.safeParse({ ...form, amountsOnce: ["25", "fifty", "0.001"], goal: "much" });
  expect(wrong.error && problemsOf(wrong.error)).toEqual([
    { code: "invalid", field: "amountsOnce.1", message: "“fifty” is no amount in EUR; one looks like 25.50" },
    { code: "invalid", field: "amountsOnce.2", message: "“0.001” is no amount in EUR; one looks like 25.50" },
    { code: "invalid", field: "goal", message: "“much” is no amount in EUR; one looks like 25.50" },
  ]);
});
