"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { UploadZone } from "./upload-zone.client";

/** The upload at the top of the library, which shows what arrived. */
export function LibraryUploads() {
  const router = useRouter();
  return <UploadZone onTaken={useCallback(() => router.refresh(), [router])} href={adminRoutes.picture} />;
}
