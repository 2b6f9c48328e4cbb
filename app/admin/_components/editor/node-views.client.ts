import type { NodeViewRenderer } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { findEmbed } from "@/lib/body/body-embeds.ts";
import { mediaPath, mediaSrcSet } from "@/lib/media/media-urls.ts";
import type { EditorMedia, MediaStore } from "./media-store.client.ts";
import { bodyNodes } from "./schema.client.ts";

/**
 * How the nodes look that are more than text. Plain DOM: a long story has hundreds of them, and none may cost a
 * React tree with each key.
 */

export type NodeViewWorld = {
  media: MediaStore;
  /** Opens the text of a note. */
  editNote: (pos: number) => void;
  /** Chooses another picture for the one at a place. */
  replacePicture: (pos: number) => void;
};

type Child = Node | string;
type Attributes = Record<string, string | ((event: never) => void)>;

/** An element with attributes, listeners ("onclick") and children. */
function element<T extends keyof HTMLElementTagNameMap>(
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
const furniture = { contenteditable: "false" };

/** A line beside the text that sets an attribute of its node. */
function attributeLine(options: {
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

export function nodeViews(world: NodeViewWorld): Partial<typeof bodyNodes> {
  const { Footnote, PullQuote, Image, Gallery, Embed, Ask } = bodyNodes;
  return {
    Footnote: Footnote.extend({ addNodeView: () => footnoteView(world) }),
    PullQuote: PullQuote.extend({ addNodeView: () => pullQuoteView() }),
    Image: Image.extend({ addNodeView: () => imageView(world) }),
    Gallery: Gallery.extend({ addNodeView: () => galleryView() }),
    Embed: Embed.extend({ addNodeView: () => embedView() }),
    Ask: Ask.extend({ addNodeView: () => askView() }),
  };
}

function footnoteView({ editNote }: NodeViewWorld): NodeViewRenderer {
  return ({ node, getPos }) => {
    const open = () => {
      const pos = getPos();
      if (pos !== undefined) editNote(pos);
    };
    const label = (of: PmNode) => `Note: ${of.textContent || "empty"}`;
    const dom = element("sup", {
      ...furniture,
      class: "editor-note",
      role: "button",
      "aria-label": label(node),
      title: node.textContent,
      onclick: open,
    });
    return {
      dom,
      update: (next) => {
        if (next.type.name !== "footnote") return false;
        dom.setAttribute("aria-label", label(next));
        dom.title = next.textContent;
        return true;
      },
      ignoreMutation: () => true,
    };
  };
}

function pullQuoteView(): NodeViewRenderer {
  return ({ node, getPos, editor }) => {
    let current = node;
    const contentDOM = element("p", { "data-placeholder": "The words that are pulled out" });
    const line = attributeLine({
      label: "Who said it",
      placeholder: "Who said it, if somebody did",
      max: 200,
      get: () => current.attrs.attribution ?? "",
      set: (value) => {
        const pos = getPos();
        if (pos === undefined) return;
        editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, "attribution", value || null));
      },
      leave: () => {
        const pos = getPos();
        if (pos !== undefined) editor.commands.focus(pos + current.nodeSize);
      },
    });
    const dom = element(
      "figure",
      { class: "pull-quote meridian" },
      contentDOM,
      element("figcaption", { ...furniture, class: "type-meta mt-2" }, line),
    );
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== current.type) return false;
        current = next;
        contentDOM.classList.toggle("is-empty", next.content.size === 0);
        if (document.activeElement !== line) line.value = next.attrs.attribution ?? "";
        return true;
      },
      stopEvent: (event) => event.target === line,
      ignoreMutation: ({ target }) => !contentDOM.contains(target),
    };
  };
}

function imageView({ media, replacePicture }: NodeViewWorld): NodeViewRenderer {
  return ({ node, getPos, editor }) => {
    let current = node;
    const contentDOM = element("figcaption", { class: "type-caption mt-2", "data-placeholder": "Caption" });
    const picture = element("div", { ...furniture, class: "editor-picture" });
    const size = element("button", {
      type: "button",
      class: "editor-chip",
      onclick: () => {
        const pos = getPos();
        if (pos === undefined) return;
        const next = current.attrs.size === "wide" ? null : "wide";
        editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, "size", next));
      },
    });
    const act = (label: string, run: (pos: number) => void) =>
      element(
        "button",
        {
          type: "button",
          class: "editor-chip",
          onclick: () => {
            const pos = getPos();
            if (pos !== undefined) run(pos);
          },
        },
        label,
      );
    const remove = (pos: number) => editor.view.dispatch(editor.state.tr.delete(pos, pos + current.nodeSize));
    const tools = element(
      "div",
      { ...furniture, class: "editor-picture-tools", role: "group", "aria-label": "Picture" },
      size,
      act("Replace", replacePicture),
      act("Take out", remove),
    );
    const dom = element("figure", {}, picture, tools, contentDOM);
    const isInGallery = () => {
      const pos = getPos();
      return pos !== undefined && editor.state.doc.resolve(pos).parent.type.name === "gallery";
    };
    const paint = () => {
      const isWide = current.attrs.size === "wide";
      dom.className = isWide ? "editor-wide" : "";
      size.textContent = isWide ? "As wide as the text" : "Wide";
      size.hidden = isInGallery();
      contentDOM.classList.toggle("is-empty", current.content.size === 0);
      paintPicture(picture, media.get(current.attrs.mediaId));
    };
    paint();
    const stop = media.onChange(paint);
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== current.type) return false;
        const isSame = next.attrs === current.attrs && (next.content.size === 0) === (current.content.size === 0);
        current = next;
        if (!isSame) paint();
        return true;
      },
      stopEvent: (event) => tools.contains(event.target as Node),
      ignoreMutation: ({ target }) => !contentDOM.contains(target),
      destroy: stop,
    };
  };
}

/** A picture, its credit, and a reminder where its alternative text is missing. */
function paintPicture(into: HTMLElement, media: EditorMedia | undefined): void {
  if (!media) {
    into.replaceChildren(
      element("p", { class: "editor-missing" }, "This picture is being fetched, or is not in the library any more."),
    );
    return;
  }
  const largest = media.widths.at(-1) ?? media.width;
  const img = element("img", {
    src: mediaPath(media.hash, largest, "webp"),
    srcset: mediaSrcSet(media, "webp"),
    sizes: "(min-width: 64rem) 664px, 100vw",
    width: String(media.width),
    height: String(media.height),
    alt: media.alt,
    draggable: "false",
  });
  img.style.background = `url("${media.placeholder}") center / cover`;
  const said = [media.credit || "No credit yet"];
  if (!media.alt && !media.isDecorative) said.push("Nothing says what it shows yet (alt text)");
  into.replaceChildren(img, element("p", { class: "type-credit mt-1" }, said.join(" · ")));
}

function galleryView(): NodeViewRenderer {
  return () => {
    const contentDOM = element("div", { class: "editor-gallery" });
    const dom = element("div", { class: "editor-wide", role: "group", "aria-label": "Gallery" }, contentDOM);
    return { dom, contentDOM };
  };
}

function embedView(): NodeViewRenderer {
  return ({ node, getPos, editor }) => {
    let current = node;
    const url = () => String(current.attrs.url ?? "");
    const provider = element("p", { class: "type-kicker text-muted" });
    const address = element("p", { class: "type-credit break-all" });
    const line = attributeLine({
      label: "Title of the link card",
      placeholder: "A title for readers",
      max: 200,
      get: () => current.attrs.title ?? "",
      set: (value) => {
        const pos = getPos();
        if (pos !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, "title", value || null));
      },
      leave: () => {
        const pos = getPos();
        if (pos !== undefined) editor.commands.focus(pos + 1);
      },
    });
    const paint = () => {
      provider.textContent = `${findEmbed(url())?.provider ?? "Link"}, loaded when a reader asks`;
      address.textContent = url();
    };
    paint();
    const dom = element("div", { ...furniture, class: "editor-card", "data-drag-handle": "" }, provider, line, address);
    return {
      dom,
      update: (next) => {
        if (next.type !== current.type) return false;
        current = next;
        paint();
        if (document.activeElement !== line) line.value = next.attrs.title ?? "";
        return true;
      },
      stopEvent: (event) => event.target === line,
      ignoreMutation: () => true,
    };
  };
}

function askView(): NodeViewRenderer {
  return () => ({
    dom: element(
      "div",
      { ...furniture, class: "editor-card editor-ask", "data-drag-handle": "" },
      element("p", { class: "type-kicker" }, "The donate call-to-action stands here"),
      element(
        "p",
        { class: "type-credit" },
        "Readers see the appeal that runs at the time. Without this marker the magazine chooses the place.",
      ),
    ),
    ignoreMutation: () => true,
  });
}
