/**
 * The faces that a magazine may be set in. The bundled ones are declared in app/fonts; their further Latin
 * letters stand first, because a face's fallback would take those letters before them. Until they are there
 * (components/site/faces.ts) the device's own stand in their room (app/fonts/meanwhile.css).
 */
const TIMES = '"Newsreader Meanwhile", "Newsreader Meanwhile Noto", Georgia, "Times New Roman", serif';
const ARIAL = '"Franklin Meanwhile", "Franklin Meanwhile Roboto", Arial, sans-serif';
const SYSTEM_SERIF = 'Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif';
const SYSTEM_SANS = "system-ui, Arial, sans-serif";

/** CSS font families: a face's own upright and italic, and what stands in for both until they are there. */
export type Families = { own: string; ownItalic: string; meanwhile: string };

const FACES = {
  newsreader: {
    own: `var(--newsreader-ext), var(--newsreader-neighbours), var(--newsreader-rest), var(--newsreader), ${TIMES}`,
    ownItalic: `var(--newsreader-italic), var(--newsreader-rest), ${TIMES}`,
    meanwhile: TIMES,
  },
  "system-serif": { own: SYSTEM_SERIF, ownItalic: SYSTEM_SERIF, meanwhile: SYSTEM_SERIF },
  "libre-franklin": {
    own: `var(--franklin-ext), var(--franklin-neighbours), var(--franklin-rest), var(--franklin), ${ARIAL}`,
    ownItalic: ARIAL,
    meanwhile: ARIAL,
  },
  "system-sans": { own: SYSTEM_SANS, ownItalic: SYSTEM_SANS, meanwhile: SYSTEM_SANS },
} as const satisfies Record<string, Families>;

export type Face = keyof typeof FACES;

export const TEXT_FACES = ["newsreader", "system-serif"] as const satisfies Face[];
export const INTERFACE_FACES = ["libre-franklin", "system-sans"] as const satisfies Face[];

/** The families of a face; an unknown one is set in the system's serif. */
export function faceFamilies(face: string): Families {
  return face in FACES ? FACES[face as Face] : FACES["system-serif"];
}
