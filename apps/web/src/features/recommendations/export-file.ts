import type { ListRow } from "@entente/contract";
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
 * The file piece by piece: byte order mark and header, then each page as it arrives.
 *
 * RFC 4180 with every text quoted, so that a separator of another country's spreadsheet splits nothing. `first` has been
 * loaded already; a later page that fails ends the file with an error, so that it cannot be taken for whole.
 */
export async function* exportFile(
  first: RowPage,
  next: (cursor: string) => Promise<RowPage>,
  { group }: Pick<ListAddress, "group">,
  names: Names,
): AsyncGenerator<string, void> {
  yield stringify([[...exportHeader(group)]], { ...FORMAT, bom: true });
  for (let page: RowPage | null = first; page !== null; ) {
    if (page.rows.length > 0)
      yield stringify(
        page.rows.map((row) => [...exportCells(row, group, names)]),
        FORMAT,
      );
    page = page.nextCursor === null ? null : await next(page.nextCursor);
  }
}

const FORMAT = { record_delimiter: "windows", quoted_string: true } as const;
