import { Extension } from "@tiptap/core";
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import type { BlockCommand } from "./block-commands.client.ts";

/** The list that opens with "/": what matches, what is chosen, and where it stands. */
export type SlashState = {
  items: BlockCommand[];
  selected: number;
  rect: DOMRect | null;
  choose: (item: BlockCommand) => void;
};

export const SLASH_LIST = "slash-list";
export const slashOption = (id: string) => `slash-${id}`;

export function slashMenu(commands: () => BlockCommand[], onState: (state: SlashState | null) => void) {
  return Extension.create({
    name: "slashMenu",
    addProseMirrorPlugins() {
      const { editor } = this;
      let state: SlashState | null = null;
      const tell = (next: SlashState | null) => {
        state = next;
        onState(next);
        const { dom } = editor.view;
        const active = next?.items[next.selected];
        if (next && active) {
          dom.setAttribute("aria-controls", SLASH_LIST);
          dom.setAttribute("aria-activedescendant", slashOption(active.id));
        } else {
          dom.removeAttribute("aria-controls");
          dom.removeAttribute("aria-activedescendant");
        }
      };
      const follow = (props: SuggestionProps<BlockCommand>) =>
        tell({
          items: props.items,
          selected: 0,
          rect: props.clientRect?.() ?? null,
          choose: (item) => props.command(item),
        });
      return [
        Suggestion<BlockCommand>({
          editor,
          char: "/",
          startOfLine: false,
          allow: ({ state: { selection } }) => selection.$from.parent.type.name === "paragraph",
          items: ({ query }) => matching(commands(), query),
          command: ({ range, props }) => {
            editor.chain().focus().deleteRange(range).run();
            props.run(editor);
          },
          render: () => ({
            onStart: follow,
            onUpdate: follow,
            onExit: () => tell(null),
            onKeyDown: ({ event }) => {
              if (!state || state.items.length === 0) return false;
              const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
              if (step !== 0) {
                tell({ ...state, selected: (state.selected + step + state.items.length) % state.items.length });
                return true;
              }
              const item = state.items[state.selected];
              if (event.key !== "Enter" || !item) return false;
              state.choose(item);
              return true;
            },
          }),
        }),
      ];
    },
  });
}

function matching(commands: BlockCommand[], query: string): BlockCommand[] {
  const wanted = query.toLowerCase().trim();
  const begins = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => word.startsWith(wanted));
  return commands.filter(({ label, words }) => begins(label) || begins(words));
}
