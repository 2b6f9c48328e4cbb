import type { Editor } from "@tiptap/core";
import { NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";

/** What can be put into a story, once, for the slash menu, the toolbar and the help sheet. */
export type BlockCommand = {
  id: string;
  label: string;
  hint: string;
  /** Other words that somebody may look for. */
  words: string;
  keys?: string;
  run: (editor: Editor) => void;
  isActive?: (editor: Editor) => boolean;
};

/** Commands that need a picture or an address first. */
export type BlockWorld = {
  pickPicture: () => void;
  pickGallery: () => void;
  askForEmbed: () => void;
};

export function blockCommands(world: BlockWorld): BlockCommand[] {
  const heading = (level: 2 | 3 | 4, label: string): BlockCommand => ({
    id: `heading${level}`,
    label,
    hint: level === 2 ? "Opens a part of the text" : "Opens a part within a part",
    words: `title h${level} subhead crosshead`,
    keys: `Mod-Alt-${level}`,
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    isActive: (editor) => editor.isActive("heading", { level }),
  });
  return [
    {
      id: "paragraph",
      label: "Paragraph",
      hint: "Plain text",
      words: "text body",
      keys: "Mod-Alt-0",
      run: (editor) => editor.chain().focus().setParagraph().run(),
      isActive: (editor) => editor.isActive("paragraph"),
    },
    heading(2, "Heading"),
    heading(3, "Smaller heading"),
    heading(4, "Smallest heading"),
    {
      id: "image",
      label: "Picture",
      hint: "From the library or this device",
      words: "image photo photograph figure upload",
      run: () => world.pickPicture(),
    },
    {
      id: "gallery",
      label: "Gallery",
      hint: "Several pictures side by side",
      words: "images photos slideshow",
      run: () => world.pickGallery(),
    },
    {
      id: "pullQuote",
      label: "Pull quote",
      hint: "A sentence set large",
      words: "quote callout highlight",
      keys: "Mod-Alt-q",
      run: insertPullQuote,
      isActive: (editor) => editor.isActive("pullQuote"),
    },
    {
      id: "blockquote",
      label: "Quotation",
      hint: "Words of somebody else, indented",
      words: "quote blockquote cite",
      keys: "Mod-Shift-b",
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
      isActive: (editor) => editor.isActive("blockquote"),
    },
    {
      id: "bulletList",
      label: "List",
      hint: "With bullets",
      words: "bullets unordered ul",
      keys: "Mod-Shift-8",
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
      isActive: (editor) => editor.isActive("bulletList"),
    },
    {
      id: "orderedList",
      label: "Numbered list",
      hint: "1, 2, 3",
      words: "ordered ol numbers",
      keys: "Mod-Shift-7",
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      isActive: (editor) => editor.isActive("orderedList"),
    },
    {
      id: "footnote",
      label: "Note",
      hint: "A footnote at this place",
      words: "footnote endnote reference source",
      keys: "Mod-Alt-f",
      run: insertFootnote,
    },
    {
      id: "table",
      label: "Table",
      hint: "With a row of headings",
      words: "grid cells columns rows",
      run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
      isActive: (editor) => editor.isActive("table"),
    },
    {
      id: "embed",
      label: "Embed",
      hint: "A film, chart, map or document by its link",
      words: "youtube vimeo video datawrapper flourish soundcloud documentcloud link",
      run: () => world.askForEmbed(),
    },
    {
      id: "horizontalRule",
      label: "Break",
      hint: "A change of scene",
      words: "rule line divider separator hr",
      run: (editor) => editor.chain().focus().setHorizontalRule().run(),
    },
    {
      id: "ask",
      label: "Donate call-to-action",
      hint: "Marks where the appeal stands",
      words: "ask appeal donation fundraising marker",
      run: (editor) => editor.chain().focus().insertContent({ type: "ask" }).run(),
    },
  ];
}

/** Turns a paragraph into a pull quote, with its words; an empty one begins a new quote. */
function insertPullQuote(editor: Editor): void {
  const { $from } = editor.state.selection;
  const type = editor.schema.nodes.pullQuote;
  const block = $from.parent;
  if (!type || !block.isTextblock) return;
  if (block.type === type) {
    editor.chain().focus().setParagraph().run();
    return;
  }
  const content = block.content.content.filter((node) => node.type.name !== "footnote");
  const from = $from.before();
  const tr = editor.state.tr.replaceWith(from, $from.after(), type.create(null, content));
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView());
  editor.view.focus();
}

/** Puts an empty note behind the selection; whoever listens opens it. */
export function insertFootnote(editor: Editor): void {
  const type = editor.schema.nodes.footnote;
  const { $to } = editor.state.selection;
  if (!type || !$to.parent.type.contentMatch.matchType(type)) return;
  const tr = editor.state.tr.insert($to.pos, type.create());
  tr.setSelection(NodeSelection.create(tr.doc, $to.pos)).setMeta("openNote", $to.pos);
  editor.view.dispatch(tr.scrollIntoView());
}

/** Puts nodes at the selection, in the place of an empty paragraph, and the cursor behind them. */
export function insertBlocks(editor: Editor, content: object[], at?: number): void {
  const { state } = editor;
  const nodes = content.map((json) => state.schema.nodeFromJSON(json));
  const $at = state.doc.resolve(Math.min(at ?? state.selection.to, state.doc.content.size));
  const depth = Math.min(1, $at.depth);
  const isEmptyBlock =
    depth > 0 && $at.parent.type.name === "paragraph" && $at.depth === 1 && $at.parent.content.size === 0;
  const from = depth === 0 ? $at.pos : isEmptyBlock ? $at.before(1) : $at.after(1);
  const to = isEmptyBlock ? $at.after(1) : from;
  const tr = state.tr.replaceWith(from, to, nodes);
  const end = from + nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  if (end >= tr.doc.content.size) {
    const paragraph = state.schema.nodes.paragraph?.create();
    if (paragraph) tr.insert(end, paragraph);
  }
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(end + 1, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Moves the top-level block at a place, or that of the cursor, one up or down. */
export function moveBlock(editor: Editor, direction: -1 | 1, at?: number): boolean {
  const { state } = editor;
  const $pos = state.doc.resolve(at ?? state.selection.from);
  const index = $pos.index(0);
  const other = index + direction;
  if (other < 0 || other >= state.doc.childCount) return false;
  const start = blockStart(editor, index);
  const node = state.doc.child(index);
  const neighbour = state.doc.child(other);
  const target = direction < 0 ? start - neighbour.nodeSize : start + neighbour.nodeSize;
  const tr = state.tr.delete(start, start + node.nodeSize).insert(target, node);
  const { selection } = state;
  const isInside = selection.from >= start && selection.to <= start + node.nodeSize;
  if (isInside) {
    const move = target - start;
    tr.setSelection(
      selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, selection.from + move)
        : TextSelection.between(tr.doc.resolve(selection.from + move), tr.doc.resolve(selection.to + move)),
    );
  }
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

export function blockStart(editor: Editor, index: number): number {
  let pos = 0;
  for (let i = 0; i < index; i++) pos += editor.state.doc.child(i).nodeSize;
  return pos;
}
