/** The faces that a magazine may be set in. The bundled ones are declared in app/fonts. */
const FACES = {
  newsreader: 'var(--newsreader), var(--newsreader-italic), var(--newsreader-ext), Georgia, "Times New Roman", serif',
  "system-serif": 'Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif',
  "libre-franklin": "var(--franklin), var(--franklin-ext), Arial, sans-serif",
  "system-sans": "system-ui, Arial, sans-serif",
} as const;

export type Face = keyof typeof FACES;

export const TEXT_FACES = ["newsreader", "system-serif"] as const satisfies Face[];
export const INTERFACE_FACES = ["libre-franklin", "system-sans"] as const satisfies Face[];

/** The CSS font family of a face; an unknown one is set in the system's serif. */
export function faceFamily(face: string): string {
  return face in FACES ? FACES[face as Face] : FACES["system-serif"];
}
