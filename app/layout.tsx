import type { Metadata, Viewport } from "next";
import type { CSSProperties, ReactNode } from "react";
import { EnhancementScript } from "@/components/site/enhancement-script";
import { env } from "@/lib/env.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { faceClasses } from "./fonts";

export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite();
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: site.name, template: `%s | ${site.name}` },
    description: site.description,
    applicationName: site.name,
    icons: {
      icon: [
        { url: "/icon.svg", type: "image/svg+xml" },
        { url: "/icon-192.png", type: "image/png", sizes: "192x192" },
      ],
      apple: { url: "/apple-touch-icon.png", sizes: "180x180" },
    },
    manifest: "/manifest.webmanifest",
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#131312" },
  ],
};

/** The document: language, faces and accent, all of them from the site's settings. Readers and editors have a style sheet each. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const site = await findSite();
  const { headline, text, interface: controls } = site.faces;
  const style = {
    "--accent-light": site.accent,
    "--accent-dark": site.accentDark,
    "--headline-own": headline.own,
    "--headline-meanwhile": headline.meanwhile,
    "--text-own": text.own,
    "--text-meanwhile": text.meanwhile,
    "--italic-own": text.ownItalic,
    "--interface-own": controls.own,
    "--interface-meanwhile": controls.meanwhile,
  } as CSSProperties;
  return (
    // The enhancement marks the root before React sees it.
    <html lang={site.place.locale} className={faceClasses} style={style} suppressHydrationWarning>
      <head>
        <EnhancementScript />
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={site.name} />
      </head>
      <body>{children}</body>
    </html>
  );
}
