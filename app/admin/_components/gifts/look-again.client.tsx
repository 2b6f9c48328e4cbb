"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const LOOK_EVERY_MS = 3000;
const LOOKS = 20;

/** While the provider's word is awaited, the page looks for it by itself, for a minute. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    let looks = 0;
    const timer = setInterval(() => {
      if (++looks > LOOKS) clearInterval(timer);
      else router.refresh();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
