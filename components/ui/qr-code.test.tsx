import { decodeQR } from "qr/decode.js";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { QrCode } from "./qr-code.tsx";

/** What a camera sees of the drawing, four pixels a module. */
function photograph(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = 0; row < scale; row++) {
      for (let column = 0; column < Number(length) * scale; column++) {
        const pixel = (Number(y) * scale + row) * width + Number(x) * scale + column;
        data.fill(0, pixel * 4, pixel * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

test("a camera reads the very text, which has white around it and a name", () => {
  const text = "otpauth://totp/magazine.example:ada%40newsroom.example?secret=JBSWY3DPEHPK3PXP&issuer=magazine.example";
  const svg = renderToStaticMarkup(<QrCode text={text} label="Code for the app" />);
  expect(decodeQR(photograph(svg))).toBe(text);
  expect(svg).toContain('role="img" aria-label="Code for the app"');
  // Nothing dark in the quiet zone.
  expect([...svg.matchAll(/M(\d+) (\d+)/g)].every(([, x, y]) => Number(x) >= 4 && Number(y) >= 4)).toBe(true);
});
