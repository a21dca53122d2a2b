import { err, ok, type Result } from "@entente/domain";
import type { z } from "zod";
import { readRows } from "../row-file.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { ForumFile, ForumTexts } from "./files.ts";
import * as schema from "./rows.ts";

/** The checked rows of the forum files, in the files' order. */
export interface ForumRows {
  readonly tables: readonly schema.TableRow[];
  readonly meetings: readonly schema.MeetingRow[];
  readonly sheets: readonly schema.SheetRow[];
  readonly votes: readonly schema.VoteRow[];
}

/** Checks each row by itself; what rows say of each other is checked where they are assembled. Fails with `portfolio-invalid`. */
export function forumRows(texts: ForumTexts): Result<ForumRows, PortfolioInvalid> {
  const problems: RowProblem[] = [];
  const rowsOf = <S extends z.ZodType>(file: ForumFile, rowSchema: S): readonly z.output<S>[] => {
    const read = readRows(file, texts[file], rowSchema);
    problems.push(...read.problems);
    return read.rows;
  };
  const rows = {
    tables: rowsOf("forum/tables.json", schema.tableRow),
    meetings: rowsOf("forum/meetings.json", schema.meetingRow),
    sheets: rowsOf("forum/sheets.json", schema.sheetRow),
    votes: rowsOf("forum/votes.csv", schema.voteRow),
  };
  return problems.length > 0 ? err({ code: "portfolio-invalid", problems }) : ok(rows);
}
