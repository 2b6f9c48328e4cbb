import { expect, test } from "vitest";
import { mediaDetailsSchema } from "./media-schema.ts";

test("alt text is needed unless the picture is decorative", () => {
  expect(mediaDetailsSchema.safeParse({ alt: "  " }).error?.issues[0]).toMatchObject({ path: ["alt"] });
  expect(mediaDetailsSchema.parse({ isDecorative: true })).toMatchObject({ alt: "", focalX: 0.5, creditUrl: null });
  expect(mediaDetailsSchema.parse({ alt: " A dam " })).toMatchObject({ alt: "A dam" });
});

test.each(["javascript:alert(1)", "data:text/html,x", "example.org", "http://", "https://a b"])(
  "%s is no address for a credit or licence",
  (url) => {
    const { error } = mediaDetailsSchema.safeParse({ alt: "x", creditUrl: url, licenceUrl: url });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["creditUrl", "licenceUrl"]);
  },
);

test("an empty address means none", () => {
  const details = mediaDetailsSchema.parse({ alt: "x", creditUrl: " ", licenceUrl: "https://example.org/licence" });
  expect(details).toMatchObject({ creditUrl: null, licenceUrl: "https://example.org/licence" });
});

test.each([-0.1, 1.1, Number.NaN])("%d is no focal point", (focalX) => {
  expect(mediaDetailsSchema.safeParse({ alt: "x", focalX }).success).toBe(false);
});
