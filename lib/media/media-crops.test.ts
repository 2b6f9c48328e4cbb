import { expect, test } from "vitest";
import { cropBox, cropSize, cropsOf } from "./media-crops.ts";
import { checkedKey, parseMediaKey } from "./media-urls.ts";

const hash = "ab".repeat(32);

test("every crop has the name of its picture, shape and focal point, and its size", () => {
  expect(cropsOf({ hash, width: 3000, height: 2000, focalX: 0.333, focalY: 1 })).toEqual([
    { shape: "1x1", key: `${"ab".repeat(16)}/1x1-33-100.jpeg`, width: 1200, height: 1200 },
    { shape: "4x3", key: `${"ab".repeat(16)}/4x3-33-100.jpeg`, width: 1200, height: 900 },
    { shape: "16x9", key: `${"ab".repeat(16)}/16x9-33-100.jpeg`, width: 1200, height: 675 },
  ]);
});

test("a small picture is not blown up", () => {
  expect(cropSize({ width: 640, height: 427 }, 16 / 9)).toEqual({ width: 640, height: 360 });
  expect(cropSize({ width: 640, height: 427 }, 1)).toEqual({ width: 427, height: 427 });
  expect(cropSize({ width: 3, height: 4000 }, 16 / 9)).toEqual({ width: 3, height: 2 });
});

test("the focal point stays in the crop, whose edges stay in the picture", () => {
  const picture = { width: 1500, height: 1000 };
  const at = (focalX: number, focalY: number) => cropBox({ ...picture, focalX, focalY }, 1);
  expect(at(0.5, 0.5)).toEqual({ left: 250, top: 0, width: 1000, height: 1000 });
  expect(at(0, 0)).toEqual({ left: 0, top: 0, width: 1000, height: 1000 });
  expect(at(1, 1)).toEqual({ left: 500, top: 0, width: 1000, height: 1000 });
  expect(at(0.4, 0.9)).toEqual({ left: 100, top: 0, width: 1000, height: 1000 });
});

test("only the shapes and focal points that exist have a name", () => {
  for (const { key } of cropsOf({ hash, width: 800, height: 600, focalX: 0, focalY: 1 })) {
    expect(parseMediaKey(key)?.crop?.hash).toBe("ab".repeat(16));
    expect(checkedKey(key)).toBe(key);
  }
  const short = "ab".repeat(16);
  for (const wrong of ["2x1-50-50", "1x1-101-0", "1x1-050-5", "1x1-50", "1x1-50-50-50", "../1x1-50-50"]) {
    expect(parseMediaKey(`${short}/${wrong}.jpeg`), wrong).toBeNull();
  }
});
