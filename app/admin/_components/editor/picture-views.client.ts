import type { NodeViewRenderer } from "@tiptap/core";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { mediaPath, mediaSrcSet } from "@/lib/media/media-urls.ts";
import type { EditorMedia } from "./media-store.client.ts";
import { element, furniture } from "./node-elements.client.ts";
import type { NodeViewWorld } from "./node-views.client.ts";

/** Pictures and galleries as they are written: the picture, its caption, and what can be done with it. */

export function imageView({ media, replacePicture }: NodeViewWorld): NodeViewRenderer {
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
    // In a tab of its own: the story stays open.
    const describe = element("a", { class: "editor-chip", target: "_blank" }, "Describe");
    const tools = element(
      "div",
      { ...furniture, class: "editor-picture-tools", role: "group", "aria-label": "Picture" },
      describe,
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
      describe.href = adminRoutes.picture(String(current.attrs.mediaId));
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

export function galleryView(): NodeViewRenderer {
  return () => {
    const contentDOM = element("div", { class: "editor-gallery" });
    const dom = element("div", { class: "editor-wide", role: "group", "aria-label": "Gallery" }, contentDOM);
    return { dom, contentDOM };
  };
}
