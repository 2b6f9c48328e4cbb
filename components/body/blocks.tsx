import { nodeText } from "@/lib/body/body-rules.ts";
import type {
  BlockNode,
  BulletListNode,
  HeadingNode,
  OrderedListNode,
  PullQuoteNode,
  TableNode,
} from "@/lib/body/body-schema.ts";
import { EmbedCard } from "./embed-card";
import { BodyFigure, Gallery, type MediaById } from "./figure";
import { type FootnoteNumbers, Inline } from "./inline";

/** What every node may need: the pictures that the body names, and the numbers of its notes. */
export type BodyContext = { media: MediaById; notes: FootnoteNumbers };

type NodeProps<Node> = { node: Node; context: BodyContext };

function Heading({ node, context }: NodeProps<HeadingNode>) {
  const Tag = `h${node.attrs.level}` as const;
  return (
    <Tag>
      <Inline nodes={node.content} notes={context.notes} />
    </Tag>
  );
}

function List({ node, context }: NodeProps<BulletListNode | OrderedListNode>) {
  const items = node.content.map((item, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
    <li key={i}>
      <Blocks nodes={item.content} context={context} />
    </li>
  ));
  return node.type === "bulletList" ? <ul>{items}</ul> : <ol start={node.attrs?.start}>{items}</ol>;
}

function PullQuote({ node }: { node: PullQuoteNode }) {
  const attribution = node.attrs?.attribution;
  return (
    <figure className="pull-quote meridian">
      <p>
        <Inline nodes={node.content} />
      </p>
      {attribution && <figcaption className="type-meta mt-2">{attribution}</figcaption>}
    </figure>
  );
}

/** A wide table scrolls within itself, by keyboard too, so that the page never does. */
function Table({ node, context }: NodeProps<TableNode>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label="Table">
      <table>
        <tbody>
          {node.content.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
            <tr key={rowIndex}>
              {row.content.map((cell, cellIndex) => {
                const isHeader = cell.type === "tableHeader";
                const Cell = isHeader ? "th" : "td";
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
                    key={cellIndex}
                    colSpan={cell.attrs?.colspan}
                    rowSpan={cell.attrs?.rowspan}
                    scope={isHeader ? (rowIndex === 0 ? "col" : "row") : undefined}
                  >
                    <Blocks nodes={cell.content} context={context} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One node of the body, by its type. A node that this version does not know shows its words. */
export function Block({ node, context }: NodeProps<BlockNode>) {
  switch (node.type) {
    case "paragraph":
      return (
        <p>
          <Inline nodes={node.content} notes={context.notes} />
        </p>
      );
    case "heading":
      return <Heading node={node} context={context} />;
    case "bulletList":
    case "orderedList":
      return <List node={node} context={context} />;
    case "blockquote":
      return (
        <blockquote>
          <Blocks nodes={node.content} context={context} />
        </blockquote>
      );
    case "pullQuote":
      return <PullQuote node={node} />;
    case "image":
      return <BodyFigure node={node} media={context.media} />;
    case "gallery":
      return <Gallery node={node} media={context.media} />;
    case "table":
      return <Table node={node} context={context} />;
    case "horizontalRule":
      return <hr />;
    case "embed":
      return <EmbedCard node={node} />;
    case "ask":
      // Whether an ask stands here is decided for the page as a whole (lib/donations/ask-rules).
      return null;
    default: {
      const unknown: never = node;
      const text = nodeText(unknown);
      return text ? <p>{text}</p> : null;
    }
  }
}

export function Blocks({ nodes, context }: { nodes: BlockNode[]; context: BodyContext }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
  return nodes.map((node, i) => <Block key={i} node={node} context={context} />);
}
