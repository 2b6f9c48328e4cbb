"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";

/** Asks the server for the page as it is now; what is typed and where the focus is stays. */
export function useRefresh(): () => void {
  const router = useRouter();
  return () => startTransition(() => router.refresh());
}
