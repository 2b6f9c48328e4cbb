"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox.client";
import { showToast } from "@/components/ui/toast.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { orderSections } from "@/lib/sections/section-actions.ts";
import type { SectionRow } from "@/lib/sections/section-admin-queries.ts";
import { SortableList } from "../arranging/sortable-list.client";

/** The sections in their order: of the navigation, and of the bands on the home page. Each change is saved at once. */
export function SectionOrder({ sections }: { sections: SectionRow[] }) {
  const router = useRouter();
  const [rows, setRows] = useState(sections);
  const [problem, setProblem] = useState("");

  const save = async (next: SectionRow[], before: SectionRow[], isUndo = false) => {
    setRows(next);
    const places = next.map(({ id, inNavigation }) => ({ id, inNavigation }));
    const outcome = await orderSections({ places }).catch(() => null);
    if (!outcome?.ok) {
      setRows(before);
      return setProblem(outcome?.message ?? "The site did not answer; the order is as it was");
    }
    setProblem("");
    showToast(
      isUndo
        ? { message: "The order is as it was" }
        : { message: "The order is saved", undo: () => save(before, next, true) },
    );
    router.refresh();
  };

  return (
    <>
      {problem && (
        <p role="alert" className="tool-error mb-3">
          {problem}
        </p>
      )}
      <SortableList
        label="Sections in their order"
        items={rows}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onReorder={(next) => void save(next, rows)}
      >
        {(section) => (
          <div className="grid gap-x-6 sm:grid-cols-[minmax(0,1fr)_8rem_11rem] sm:items-center">
            <Link href={adminRoutes.section(section.id)} prefetch={false} className="font-semibold">
              {section.name}
            </Link>
            <span className="text-muted">
              {section.stories.toLocaleString("en")} {section.stories === 1 ? "story" : "stories"}
            </span>
            <Checkbox
              isSelected={section.inNavigation}
              onChange={(inNavigation) =>
                void save(
                  rows.map((row) => (row.id === section.id ? { ...row, inNavigation } : row)),
                  rows,
                )
              }
            >
              In the navigation
            </Checkbox>
          </div>
        )}
      </SortableList>
    </>
  );
}
