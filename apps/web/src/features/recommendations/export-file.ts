import type { ListRow, ShownMarking } from "@entente/contract";
import { stringify } from "csv-stringify/sync";
import { exportCells, exportHeader } from "./export-columns.ts";
import type { Names } from "./facet-value.ts";
import type { ListAddress } from "./list-address.ts";

/** One page of the list, and the place of the next. */
export interface RowPage {
  readonly rows: readonly ListRow[];
  readonly nextCursor: string | null;
}

/**
 * The file piece by piece: byte order mark and the banner of everything in it, the header, then each page as it arrives.
 *
 * RFC 4180 with every text quoted, so that a separator of another country's spreadsheet splits nothing. `first` has been
 * loaded already; a later page that fails ends the file with an error, so that it cannot be taken for whole.
 */
export async function* exportFile(
  marking: ShownMarking | null,
  first: RowPage,
  next: (cursor: string) => Promise<RowPage>,
  { group }: Pick<ListAddress, "group">,
  names: Names,
): AsyncGenerator<string, void> {
  yield stringify([[marking?.banner ?? NOTHING_IN_IT]], { ...FORMAT, bom: true });
  yield stringify([[...exportHeader(group)]], FORMAT);
  for (let page: RowPage | null = first; page !== null; ) {
    if (page.rows.length > 0)
      yield stringify(
        page.rows.map((row) => [...exportCells(row, group, names)]),
        FORMAT,
      );
    page = page.nextCursor === null ? null : await next(page.nextCursor);
  }
}

/** A file without rows holds nothing that was ever marked. */
const NOTHING_IN_IT = "UNCLASSIFIED";

const FORMAT = { record_delimiter: "windows", quoted_string: true } as const;
