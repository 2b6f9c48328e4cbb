import { describe, expect, test } from "vitest";
import { settingsSchema } from "./settings-schema.ts";

const message = (input: object) => settingsSchema.safeParse(input).error?.issues[0]?.message;

describe("what crawlers are offered", () => {
  test("a security contact is something to open; an e-mail address becomes one", () => {
    expect(settingsSchema.parse({ securityContact: "safe@meridian.example" }).securityContact).toBe(
      "mailto:safe@meridian.example",
    );
    expect(settingsSchema.parse({ securityContact: "" }).securityContact).toBeNull();
    expect(message({ securityContact: "the editor" })).toMatch(/e-mail address or an address/);
  });

  test("ads.txt is read line by line", () => {
    const sound =
      "# sellers\nads.example, 1234, DIRECT, f08c47fec0942fa0\nads.example,9,reseller # comment\n\ncontact=a@b.example";
    expect(settingsSchema.parse({ adsTxt: sound }).adsTxt).toBe(sound);
    expect(message({ adsTxt: "ads.example, 1234, DIRECT\n<html>" })).toMatch(/^Line 2 /);
  });

  test("a key is what IndexNow takes", () => {
    expect(settingsSchema.parse({ indexNowKey: "0123abcd-EF" }).indexNowKey).toBe("0123abcd-EF");
    expect(message({ indexNowKey: "short" })).toMatch(/8 to 128/);
    expect(message({ indexNowKey: "with/a/path" })).toMatch(/8 to 128/);
  });
});
