import { enhance } from "./enhancement.ts";
import { bringFaces } from "./faces.ts";
import { layOutAtOnce } from "./first-paint.tsx";

const FUNCTIONS = [enhance, bringFaces, layOutAtOnce];

/** Prints the enhancement before anything is painted, so that neither theme nor a dismissed ask flashes. */
export function EnhancementScript() {
  // The text is our own functions, not data.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an inline script has no other way in
  return <script dangerouslySetInnerHTML={{ __html: FUNCTIONS.map((each) => `(${each})();`).join("") }} />;
}
