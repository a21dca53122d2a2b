import type { ListRow } from "@entente/contract";
import { type CalendarDate, dateOf, daysSlipped, type Group } from "@entente/domain";
import { spreadsheetText } from "../../lib/csv-cell.ts";
import {
  CLOSURE_WORDS,
  GROUP_WORDS,
  HEALTH_WORDS,
  IMPLEMENTATION_WORDS,
  POSITION_WORDS,
  RESOLUTION_WORDS,
  VERIFICATION_WORDS,
} from "../../lib/words.ts";
import { groupHeading } from "./arrangement.ts";
import type { Names } from "./facet-value.ts";
import { findingWords } from "./finding-words.ts";
import { contactWords } from "./row-words.ts";

type Cell = string | number | null;

interface ExportColumn {
  readonly header: string;
  readonly cell: (row: ListRow) => Cell;
}

/** The columns of the table in its order, each fact in a column of its own; days as YYYY-MM-DD. */
const COLUMNS: readonly ExportColumn[] = [
  { header: "Key", cell: ({ key }) => key },
  { header: "Title", cell: ({ title }) => title },
  { header: "Lead", cell: ({ lead }) => lead },
  { header: "Supporting", cell: ({ supporting }) => supporting.join(", ") },
  { header: "Health", cell: ({ health }) => HEALTH_WORDS[health.label] },
  { header: "Findings", cell: ({ health }) => health.findings.map(findingWords).join("; ") },
  { header: "Position", cell: ({ position }) => POSITION_WORDS[position] },
  { header: "Resolution", cell: ({ resolution }) => RESOLUTION_WORDS[resolution] },
  { header: "Implementation claimed", cell: ({ implementation }) => IMPLEMENTATION_WORDS[implementation] },
  { header: "Shares implemented", cell: ({ sharesImplemented }) => sharesImplemented },
  { header: "Shares", cell: ({ shares }) => shares },
  { header: "Verification", cell: ({ verification }) => VERIFICATION_WORDS[verification] },
  { header: "Closure", cell: ({ closure }) => CLOSURE_WORDS[closure] },
  { header: "Due", cell: ({ currentDue }) => currentDue ?? "Not scheduled" },
  { header: "Originally due", cell: ({ originalDue }) => originalDue ?? "Not scheduled" },
  {
    header: "Days moved",
    cell: ({ originalDue, currentDue }) => daysSlipped({ originalDue, currentDue, slips: [] }),
  },
  { header: "Next step due", cell: ({ nextMilestoneDue }) => nextMilestoneDue },
  { header: "Contact", cell: (row) => contactWords(row).main },
  { header: "Contact's seat", cell: ({ contact }) => contact?.title ?? null },
  { header: "Last change", cell: ({ updatedAt }) => dateOf(updatedAt) },
];

/** The heading of each column; the group's comes first when the list is grouped. */
export function exportHeader(group: Group | null): readonly string[] {
  return [
    ...(group === null ? [] : [`Group: ${GROUP_WORDS[group].toLowerCase()}`]),
    ...COLUMNS.map(({ header }) => header),
  ];
}

/** One row as it is written: text safe for spreadsheets, figures as figures, nothing where nothing is known. */
export function exportCells(row: ListRow, group: Group | null, names: Names): readonly Cell[] {
  const heading: readonly Cell[] = group === null ? [] : [groupHeading(group, row, names)];
  return [...heading, ...COLUMNS.map(({ cell }) => cell(row))].map((cell) =>
    typeof cell === "string" ? spreadsheetText(cell) : cell,
  );
}

/** The file's name, with the day on which it was made. */
export function exportFileName(today: CalendarDate): string {
  return `recommendations-${today}.csv`;
}
