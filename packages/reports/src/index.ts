export * from "./calendar/calendar-file.ts";
