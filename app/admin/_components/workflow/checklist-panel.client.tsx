"use client";

import type { Finding } from "@/lib/workflow/checklist-rules.ts";
import { CHECKLIST_RULES } from "@/lib/workflow/checklist-schema.ts";

const LEVEL_WORDS = { blocks: "Must be mended", warns: "Worth a look" } as const;

/** What is still missing before a story is published; said in words, not in colour alone. */
export function ChecklistPanel({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <p className="text-muted">Nothing is missing.</p>;
  return (
    <ul className="grid gap-2">
      {findings.map(({ rule, level, message }) => (
        <li
          key={`${rule} ${message}`}
          className={`border-s-2 ps-3 ${level === "blocks" ? "border-accent" : "border-rule"}`}
        >
          <p className="tool-hint">
            {LEVEL_WORDS[level]} · {CHECKLIST_RULES[rule].name}
          </p>
          <p>{message}</p>
        </li>
      ))}
    </ul>
  );
}
