"use client";

import { Button } from "@/components/ui/button.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { authClient } from "../../_components/auth-client.client";

export function SignOut() {
  const signOut = async () => {
    await authClient.signOut();
    window.location.assign(adminRoutes.signIn());
  };
  return <Button onPress={signOut}>Sign out</Button>;
}
