import { describe, expect, test } from "vitest";
import { contrastRatio } from "./contrast.ts";
import { settingsSchema } from "./settings-schema.ts";

describe("contrastRatio", () => {
  test("spans from one colour on itself to black on white", () => {
    expect(contrastRatio("#777777", "#777777")).toBe(1);
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastRatio("#ffffff", "#000000")).toBeCloseTo(21, 5);
  });
});

describe("settingsSchema", () => {
  test("refuses an accent that cannot be read on its paper, in words", () => {
    const result = settingsSchema.safeParse({ accent: "#ffcc00" });
    expect(result.error?.issues[0]?.message).toBe("This colour is too faint to be read on light paper");
    expect(settingsSchema.safeParse({ accentDark: "#331111" }).success).toBe(false);
    expect(settingsSchema.safeParse({ accent: "#8C2F1B", accentDark: "#e58f76" }).data?.accent).toBe("#8c2f1b");
  });

  test("knows time zones, languages and faces", () => {
    expect(settingsSchema.safeParse({ timeZone: "Asia/Tashkent", locale: "fr" }).success).toBe(true);
    expect(settingsSchema.safeParse({ timeZone: "Mars/Olympus" }).success).toBe(false);
    expect(settingsSchema.safeParse({ locale: "not a language" }).success).toBe(false);
    expect(settingsSchema.safeParse({ headlineFace: "comic-sans" }).success).toBe(false);
  });
});
