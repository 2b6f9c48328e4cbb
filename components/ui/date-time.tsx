import { type DateShape, formatDate, type Place } from "@/lib/format.ts";

type DateTimeProps = { date: Date; shape?: DateShape; place: Place; className?: string };

/** A date for people, with its exact moment for machines. */
export function DateTime({ date, shape = "date", place, className }: DateTimeProps) {
  return (
    <time dateTime={date.toISOString()} className={className}>
      {formatDate(date, shape, place)}
    </time>
  );
}
