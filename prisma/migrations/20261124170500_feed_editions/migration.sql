-- Since when a feed says what it says: a story that is withdrawn leaves no date of its own in it.
CREATE TABLE "feed_editions" (
    "path" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feed_editions_pkey" PRIMARY KEY ("path")
);
