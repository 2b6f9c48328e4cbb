import type { NodeViewRenderer } from "@tiptap/core";
import { findEmbed } from "@/lib/body/body-embeds.ts";
import { attributeLine, element, furniture } from "./node-elements.client.ts";

/** Nodes that are a card while they are written: what is embedded, and where the donate call-to-action stands. */

export function embedView(): NodeViewRenderer {
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

export function askView(): NodeViewRenderer {
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
