/**
 * The faces that a magazine may be set in. The bundled ones are declared in app/fonts; their further Latin
 * letters stand first, because a face's fallback would take those letters before them.
 */
const FACES = {
  newsreader: {
    family:
      'var(--newsreader-ext), var(--newsreader-neighbours), var(--newsreader-rest), var(--newsreader), Georgia, "Times New Roman", serif',
    italic: 'var(--newsreader-italic), var(--newsreader-rest), Georgia, "Times New Roman", serif',
  },
  "system-serif": {
    family: 'Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif',
    italic: 'Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif',
  },
  "libre-franklin": {
    family: "var(--franklin-ext), var(--franklin-neighbours), var(--franklin-rest), var(--franklin), Arial, sans-serif",
    italic: "inherit",
  },
  "system-sans": { family: "system-ui, Arial, sans-serif", italic: "inherit" },
} as const;

export type Face = keyof typeof FACES;

export const TEXT_FACES = ["newsreader", "system-serif"] as const satisfies Face[];
export const INTERFACE_FACES = ["libre-franklin", "system-sans"] as const satisfies Face[];

/** The CSS font families of a face, upright and italic; an unknown one is set in the system's serif. */
export function faceFamilies(face: string): { family: string; italic: string } {
  return face in FACES ? FACES[face as Face] : FACES["system-serif"];
}
