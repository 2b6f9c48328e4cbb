"use client";

import { Button } from "@/components/ui/button.client";
import { showToast } from "@/components/ui/toast.client";
import { endMyOtherSessions, endMySession } from "@/lib/auth/account-actions.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import { useRefresh } from "../../_components/use-refresh.client";
import { addressWords, deviceOf } from "./device.ts";

type Session = { id: string; userAgent: string | null; ipAddress: string | null; updatedAt: Date; isThis: boolean };

export function Sessions({ sessions, place }: { sessions: Session[]; place: Place }) {
  const refresh = useRefresh();
  const end = async (id: string) => {
    const outcome = await endMySession({ id });
    showToast({ message: outcome.ok ? "That session is ended" : outcome.message });
    refresh();
  };
  const endOthers = async () => {
    const outcome = await endMyOtherSessions({});
    showToast({ message: outcome.ok ? "You are signed out everywhere else" : outcome.message });
    refresh();
  };
  return (
    <div className="grid gap-4">
      <ul className="border-y border-rule">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center justify-between gap-4 border-rule py-2 not-first:border-t">
            <span className="min-w-0 wrap-anywhere">
              {deviceOf(session.userAgent)}
              {session.isThis && <strong className="font-semibold"> (here)</strong>}
              <span className="block text-muted">
                Last used {formatDate(session.updatedAt, "moment", place)}
                {session.ipAddress && `, from ${addressWords(session.ipAddress)}`}
              </span>
            </span>
            {!session.isThis && (
              <Button
                look="quiet"
                onPress={() => end(session.id)}
                aria-label={`Sign out ${deviceOf(session.userAgent)}`}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <Button onPress={endOthers}>Sign out everywhere else</Button>
        </div>
      )}
    </div>
  );
}
