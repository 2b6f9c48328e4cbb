"use client";

import { useEffect, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "@/components/ui/button.client";
import { useIsReady } from "@/components/ui/use-is-ready.client.ts";
import { isMac, sayKeys } from "../keys.ts";
import { Palette, type PaletteProps } from "./palette.client";

type Props = Omit<PaletteProps, "onDone"> & { className?: string };

/**
 * Opens the command palette: by its button, and by Ctrl K (⌘K) anywhere; in a story's text, where that makes a link,
 * by Ctrl Shift K.
 */
export function PaletteButton({ className = "", ...palette }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isReady = useIsReady();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isMod = isMac() ? event.metaKey : event.ctrlKey;
      if (event.defaultPrevented || !isMod || event.altKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setOpen((wasOpen) => !wasOpen);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <Button
        className={className}
        onPress={() => setOpen(true)}
        aria-label="Find anything"
        aria-haspopup="dialog"
        isDisabled={!isReady}
      >
        <svg
          aria-hidden="true"
          className="shrink-0"
          viewBox="0 0 16 16"
          width="15"
          height="15"
          fill="none"
          stroke="currentColor"
        >
          <circle cx="6.75" cy="6.75" r="4.75" strokeWidth="1.5" />
          <path d="m10.5 10.5 4 4" strokeWidth="1.5" />
        </svg>
        <span>Find</span>
        <span aria-hidden="true" className="ms-auto font-normal text-muted max-lg:hidden">
          {isReady ? sayKeys("Mod-k") : ""}
        </span>
      </Button>
      <ModalOverlay
        isOpen={isOpen}
        onOpenChange={setOpen}
        isDismissable
        className="tool-overlay grid-cols-1 place-items-start!"
      >
        <Modal className="tool-popover mx-auto w-full max-w-xl sm:mt-[8dvh]">
          <Dialog aria-label="Find stories, places and actions" className="desk outline-none">
            <Palette {...palette} onDone={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
