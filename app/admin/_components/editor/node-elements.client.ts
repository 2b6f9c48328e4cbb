/** What the views of nodes are made of: plain DOM, without a library. */

type Child = Node | string;
type Attributes = Record<string, string | ((event: never) => void)>;

/** An element with attributes, listeners ("onclick") and children. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value as EventListener);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A part of a node that is no text of the document. */
export const furniture = { contenteditable: "false" };

/** A line beside the text that sets an attribute of its node. */
export function attributeLine(options: {
  label: string;
  placeholder: string;
  max: number;
  get: () => string;
  set: (value: string) => void;
  leave: () => void;
}): HTMLInputElement {
  const { label, placeholder, max, get, set, leave } = options;
  const input: HTMLInputElement = element("input", {
    type: "text",
    class: "editor-line",
    "aria-label": label,
    placeholder,
    maxlength: String(max),
    oninput: () => set(input.value),
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      leave();
    },
  });
  input.value = get();
  return input;
}
