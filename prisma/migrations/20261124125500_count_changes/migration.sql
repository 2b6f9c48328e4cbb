-- How many changes were announced so far: who kept printed pages while it was away can tell whether they still hold.
CREATE TABLE "site_changes" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "count" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "site_changes_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "site_changes" ADD CONSTRAINT "site_changes_one_row" CHECK ("id" = 1);
INSERT INTO "site_changes" DEFAULT VALUES;

-- Counts a change and tells those who listen; both with the commit, or never. The last statement of a write, since
-- the next write waits for the row.
CREATE FUNCTION "announce_change"("payload" text) RETURNS void LANGUAGE sql AS $$
    UPDATE "site_changes" SET "count" = "count" + 1;
    SELECT pg_notify('standfirst_changed', "payload");
$$;
