"use client";

import { useEffect, useRef, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";

type Author = { id: string; name: string };

/** One author among thousands: found by typing a part of the name. */
export function AuthorFilter({ chosen, onChange }: { chosen: Author | null; onChange: () => void }) {
  const [text, setText] = useState(chosen?.name ?? "");
  const [found, setFound] = useState<Author[]>(chosen ? [chosen] : []);
  const [picked, setPicked] = useState<Author | null>(chosen);
  const asked = useRef<AbortController>(undefined);
  useEffect(() => () => asked.current?.abort(), []);

  const look = async (q: string) => {
    asked.current?.abort();
    asked.current = new AbortController();
    const { signal } = asked.current;
    try {
      const answer = await fetch(`/admin/stories/authors?q=${encodeURIComponent(q)}`, { signal });
      if (answer.ok) setFound(await answer.json());
    } catch {
      // Another letter was typed, or we are offline: what was found stays.
    }
  };
  const pick = (author: Author | null) => {
    if (author?.id === picked?.id) return;
    setPicked(author);
    setText(author?.name ?? "");
    onChange();
  };
  return (
    <ComboBox
      items={found}
      inputValue={text}
      selectedKey={picked?.id ?? null}
      onInputChange={(value) => {
        setText(value);
        if (value === "") pick(null);
        else if (value !== picked?.name) void look(value);
      }}
      onSelectionChange={(key) => key !== null && pick(found.find(({ id }) => id === key) ?? null)}
      onOpenChange={(isOpen) => isOpen && void look(text === picked?.name ? "" : text)}
      menuTrigger="focus"
      allowsEmptyCollection
      className="min-w-0"
    >
      <Label className="tool-hint mb-0.5 block">Author</Label>
      <input type="hidden" name="author" value={picked?.id ?? ""} />
      <div className="relative">
        <Input placeholder="Any author" className="tool-control pe-8" />
        <Button className="absolute end-1 top-1/2 size-7 -translate-y-1/2 cursor-pointer" aria-label="Show authors">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="tool-popover min-w-(--trigger-width) overflow-auto">
        <ListBox<Author>
          className="max-h-80 overflow-auto py-1 outline-none"
          renderEmptyState={() => <p className="px-3 py-2">Nobody of that name</p>}
        >
          {(author) => (
            <ListBoxItem id={author.id} textValue={author.name} className="tool-option">
              {author.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
