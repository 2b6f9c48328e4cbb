/**
 * What somebody typed or ticked before the page's scripts ran, said to the fields again: they begin with what the
 * server gave them, and would put that back at their next change.
 */
export function replayTyped(form: HTMLFormElement | null): void {
  for (const field of form?.elements ?? []) {
    if (field instanceof HTMLTextAreaElement) replayText(field, HTMLTextAreaElement.prototype);
    else if (field instanceof HTMLInputElement) {
      if (field.type === "checkbox" || field.type === "radio") replayTick(field);
      else if (field.type !== "hidden" && field.type !== "file") replayText(field, HTMLInputElement.prototype);
    }
  }
}

function replayText(field: HTMLInputElement | HTMLTextAreaElement, prototype: object): void {
  const typed = field.value;
  if (typed === field.defaultValue) return;
  // React compares with what was last set on the element itself, so the typed text is set past that.
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, typed);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function replayTick(field: HTMLInputElement): void {
  if (field.checked === field.defaultChecked) return;
  // Of a group of radio buttons the one that is chosen now says it for all.
  if (field.type === "radio" && !field.checked) return;
  field.checked = field.defaultChecked;
  field.click();
}
