import { Fragment, type ReactNode } from "react";
import { nodeText } from "@/lib/body/body-rules.ts";
import type { FootnoteNode, InlineNode, Mark } from "@/lib/body/body-schema.ts";

export type FootnoteNumbers = Map<FootnoteNode, number>;

function marked(children: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "strike":
      return <s>{children}</s>;
    case "code":
      return <code>{children}</code>;
    case "link":
      return <a href={mark.attrs.href}>{children}</a>;
    default:
      return children;
  }
}

/** The number in the text that leads to the note, and back. */
function FootnoteReference({ number }: { number: number }) {
  return (
    <sup className="no-print-links">
      <a id={`ref-${number}`} href={`#note-${number}`} aria-describedby="notes-heading" role="doc-noteref">
        {number}
      </a>
    </sup>
  );
}

function InlineElement({ node, notes }: { node: InlineNode; notes: FootnoteNumbers }) {
  switch (node.type) {
    case "text":
      return <>{(node.marks ?? []).reduceRight<ReactNode>(marked, node.text)}</>;
    case "hardBreak":
      return <br />;
    case "footnote": {
      const number = notes.get(node);
      return number === undefined ? null : <FootnoteReference number={number} />;
    }
    default:
      return <>{nodeText(node)}</>;
  }
}

const NO_NOTES: FootnoteNumbers = new Map();

/** Text with its marks. An unknown node shows its words. */
export function Inline({ nodes = [], notes = NO_NOTES }: { nodes?: InlineNode[]; notes?: FootnoteNumbers }) {
  return nodes.map((node, i) => (
    // Nodes have no identity beyond their place in the text.
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
    <Fragment key={i}>
      <InlineElement node={node} notes={notes} />
    </Fragment>
  ));
}
