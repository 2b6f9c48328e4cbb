-- CreateEnum
CREATE TYPE "refund_status" AS ENUM ('asked', 'made', 'failed', 'refused');

-- AlterTable
ALTER TABLE "gifts" ADD COLUMN     "referrer" TEXT;

-- CreateTable
CREATE TABLE "gift_refunds" (
    "id" UUID NOT NULL,
    "gift_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "status" "refund_status" NOT NULL DEFAULT 'asked',
    "provider_id" TEXT,
    "problem" TEXT NOT NULL DEFAULT '',
    "asked_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gift_refunds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gift_refunds_gift_id_idx" ON "gift_refunds"("gift_id");

-- CreateIndex
CREATE INDEX "gift_refunds_status_created_at_idx" ON "gift_refunds"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "gift_refunds_provider_id_key" ON "gift_refunds"("provider_id");

-- AddForeignKey
ALTER TABLE "gift_refunds" ADD CONSTRAINT "gift_refunds_gift_id_fkey" FOREIGN KEY ("gift_id") REFERENCES "gifts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gift_refunds" ADD CONSTRAINT "gift_refunds_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "gift_refunds" ADD CONSTRAINT "gift_refunds_amount" CHECK ("amount" > 0);
ALTER TABLE "gifts" ADD CONSTRAINT "gifts_referrer" CHECK ("referrer" ~ '^[a-z0-9.:-]{1,100}$');

-- A donor who lost her link is found by her address, however she writes it.
CREATE INDEX "gifts_donor_email_idx" ON "gifts" (lower("donor_email")) WHERE "donor_email" IS NOT NULL;

-- What people do to gifts is logged; whom a gift came from is not, so that it can be deleted. A refund's line stands with its gift.
SELECT audit_table('gifts', 'gift', '',
    'form_key,link_key,donor_name,donor_email,wall_name,wall_message,refs,session_id,invoice_id,payment_id,checked_at,receipt_at');
SELECT audit_table('gift_refunds', 'refund', 'words', 'amount,status,provider_id,created_at', 'gift_id');
SELECT audit_table('wording_tests', 'comparison', 'name', '');
