export type MediaErrorCode = "not_a_picture" | "damaged" | "too_big" | "in_use" | "missing";

/** A picture that cannot be taken, changed or deleted; the message is a sentence for editors. */
export class MediaError extends Error {
  readonly code: MediaErrorCode;
  /** The form's field that the sentence belongs to. */
  readonly path: string;

  constructor(code: MediaErrorCode, message: string, path = "file") {
    super(message);
    this.name = "MediaError";
    this.code = code;
    this.path = path;
  }
}
