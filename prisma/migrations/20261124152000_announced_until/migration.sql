-- Until when the worker has told of what time changes: a new one goes on from there and repeats nothing.
ALTER TABLE "site_changes" ADD COLUMN "timed_until" TIMESTAMPTZ(6);
