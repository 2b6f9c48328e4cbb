"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { showToast } from "@/components/ui/toast.client";
import { orderFooter } from "@/lib/pages/page-actions.ts";
import type { PageRow } from "@/lib/pages/page-admin-queries.ts";
import { SortableList } from "../arranging/sortable-list.client";

/** The footer's links in their order. Each change is saved at once, and can be taken back. */
export function FooterOrder({ pages }: { pages: PageRow[] }) {
  const router = useRouter();
  const [rows, setRows] = useState(pages);
  const [problem, setProblem] = useState("");
  const save = async (next: PageRow[], before: PageRow[], isUndo = false) => {
    setRows(next);
    const outcome = await orderFooter({ ids: next.map(({ id }) => id) }).catch(() => null);
    if (!outcome?.ok) {
      setRows(before);
      return setProblem(outcome?.message ?? "The site did not answer; the order is as it was");
    }
    setProblem("");
    const undo = () => save(before, next, true);
    showToast(isUndo ? { message: "The order is as it was" } : { message: "The order is saved", undo });
    router.refresh();
  };
  return (
    <section aria-labelledby="footer">
      <h2 id="footer" className="tool-heading mb-2">
        In the footer
      </h2>
      {problem && (
        <p role="alert" className="tool-error mb-3">
          {problem}
        </p>
      )}
      <SortableList
        label="Pages in the footer, in their order"
        items={rows}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        onReorder={(next) => void save(next, rows)}
        empty={<p className="py-3 text-muted">No page is linked in the footer.</p>}
      >
        {({ title }) => <span className="font-semibold">{title}</span>}
      </SortableList>
    </section>
  );
}
