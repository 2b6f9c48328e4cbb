import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Enhancement } from "./_components/enhancement.client";
import "./admin.css";

export const metadata: Metadata = {
  title: { default: "Newsroom", template: "%s · Newsroom" },
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

// Admin pages are made for the one who asks, at once and whole: a redirect to the sign-in page is a real one, and
// no page needs a skeleton for what takes some milliseconds.
export const instant = false;

/** Everything that editors see; who is signed in is asked further in. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <div className="desk min-h-dvh">
      {children}
      <Enhancement />
    </div>
  );
}
