import type { CalendarEntry, CalendarEntryKind } from "@entente/domain";

/** What an entry is called in a calendar, among whatever else its reader has there. */
const TITLES: Readonly<Record<CalendarEntryKind, (entry: CalendarEntry) => string>> = {
  meeting: ({ of, title }) => (of === null ? title : `${of}: ${title}`),
  papers: ({ of, title }) => `Papers due: ${title}${of === null ? "" : ` (${of})`}`,
  vote: ({ of, title }) => `${of === null ? "Votes" : `Votes of ${of}`}: ${title}`,
  recommendation: ({ recommendation, title }) => `${recommendation} due: ${title}`,
  milestone: ({ recommendation, title }) => `${recommendation}, milestone due: ${title}`,
  tasking: ({ of, title }) => `${of} owes an answer: ${title}`,
  clearance: ({ of, title }) => `${of} owes a clearance: ${title}`,
};

/** The entry on one line: its mark, whether it was called off or only proposed, and what it is. */
export function entryTitle(entry: CalendarEntry): string {
  const state = entry.isCancelled ? "Called off: " : entry.isProposal ? "Proposed by us: " : "";
  return `${entry.mark === null ? "" : `${entry.mark} `}${state}${TITLES[entry.kind](entry)}`;
}

/** The name under which a calendar program knows the entry, whatever becomes of it. */
export function entryName({ kind, id, of }: CalendarEntry): string {
  const isOwed = kind === "tasking" || kind === "clearance";
  return isOwed ? `${kind}-${id}-${of}` : `${kind}-${id}`;
}

/** The page of the application on which the entry stands; absent where it has none of its own. */
export function entryPage({ kind, id, recommendation }: CalendarEntry): string | null {
  if (kind === "meeting" || kind === "papers") return `/forums/meetings/${id}`;
  if (kind === "vote") return `/forums/sheets/${id}`;
  if (kind === "tasking") return `/tasks/${id}`;
  if (kind === "clearance") return `/clearances/${id}`;
  return recommendation === null ? null : `/recommendations/${recommendation}`;
}

/** What its reader should know beside the title, a line each. */
export function entryNotes({ isProposal, isCancelled, title }: CalendarEntry): readonly string[] {
  return [
    ...(isCancelled ? ["It was called off."] : []),
    ...(isProposal ? ["Proposed by this register to show how it is prepared; nobody has agreed to it."] : []),
    title,
  ];
}
