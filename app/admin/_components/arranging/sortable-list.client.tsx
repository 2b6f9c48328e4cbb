"use client";

import { type ReactNode, useRef } from "react";
import { GridList, GridListItem, Button as Pressable, useDragAndDrop } from "react-aria-components";
import { Button } from "@/components/ui/button.client";

type Props<T> = {
  /** What is ordered, for screen readers. */
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** What an item is called, in buttons' names. */
  nameOf: (item: T) => string;
  onReorder: (items: T[]) => void;
  children: (item: T, index: number) => ReactNode;
  /** Further buttons of an item. */
  actions?: (item: T, index: number) => ReactNode;
  empty?: ReactNode;
  /** What stands in an item holds fields: on a phone its buttons go under them. */
  hasFields?: boolean;
};

/** A list in an order that its reader decides: by dragging, by the keyboard, or by the buttons beside each item. */
export function SortableList<T extends object>(props: Props<T>) {
  const { label, items, keyOf, nameOf, onReorder, children, actions, empty, hasFields } = props;
  const list = useRef<HTMLDivElement>(null);
  const move = (from: number, to: number) => {
    const [item] = items.slice(from, from + 1);
    if (!item || to < 0 || to >= items.length) return;
    const others = items.filter((_, i) => i !== from);
    onReorder([...others.slice(0, to), item, ...others.slice(to)]);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = items.filter((item) => keys.has(keyOf(item)));
      const others = items.filter((item) => !keys.has(keyOf(item)));
      const at = others.findIndex((item) => keyOf(item) === target.key);
      const to = at + (target.dropPosition === "after" ? 1 : 0);
      onReorder([...others.slice(0, to), ...moved, ...others.slice(to)]);
    },
  });
  return (
    <GridList
      ref={list}
      aria-label={label}
      items={items.map((item) => ({ id: keyOf(item), item }))}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => empty}
      dependencies={[items, children, actions]}
      className="border-t border-rule outline-none"
    >
      {({ id, item }) => {
        const index = items.findIndex((each) => keyOf(each) === id);
        const name = nameOf(item);
        return (
          <GridListItem
            id={id}
            textValue={name}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule py-2 data-dragging:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-accent"
          >
            <Pressable
              slot="drag"
              aria-label={`Drag ${name}`}
              className="hidden min-h-9 w-6 flex-none cursor-grab text-muted sm:block"
            >
              <span aria-hidden="true">⠿</span>
            </Pressable>
            {/* In a narrow place the buttons go under what they are for. */}
            <div className={`min-w-0 flex-1 ${hasFields ? "basis-72" : "basis-40"}`}>{children(item, index)}</div>
            <div className="-me-2 ms-auto flex flex-none flex-wrap items-center justify-end">
              <Button
                look="quiet"
                className="px-2! data-disabled:border-transparent"
                aria-label={`Move ${name} up`}
                isDisabled={index === 0}
                onPress={() => move(index, index - 1)}
              >
                <span aria-hidden="true">↑</span>
              </Button>
              <Button
                look="quiet"
                className="px-2! data-disabled:border-transparent"
                aria-label={`Move ${name} down`}
                isDisabled={index === items.length - 1}
                onPress={() => move(index, index + 1)}
              >
                <span aria-hidden="true">↓</span>
              </Button>
              {actions?.(item, index)}
            </div>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
