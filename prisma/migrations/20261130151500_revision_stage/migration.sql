-- AlterTable
ALTER TABLE "revisions" ADD COLUMN "stage" "article_status";
