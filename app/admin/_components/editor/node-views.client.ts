import type { NodeViewRenderer } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { askView, embedView } from "./card-views.client.ts";
import type { MediaStore } from "./media-store.client.ts";
import { attributeLine, element, furniture } from "./node-elements.client.ts";
import { galleryView, imageView } from "./picture-views.client.ts";
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
