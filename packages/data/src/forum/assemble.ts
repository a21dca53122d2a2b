import { dateOf, err, type Instant, ok, type Result, rollOf, type StandingTable } from "@entente/domain";
import { expectValue } from "../expect-value.ts";
import { meetingIdFrom, sheetIdFrom } from "../identity.ts";
import type { PortfolioInvalid } from "../row-problem.ts";
import { type ForumContext, meetingProblems, sheetProblems, tableProblems } from "./cross-references.ts";
import type { ForumTexts } from "./files.ts";
import { type ForumRows, forumRows } from "./forum-rows.ts";
import type { Forums } from "./forums.ts";
import { meetingOf } from "./meeting.ts";
import { setupOf } from "./setup.ts";
import { openingRoll } from "./stated-roll.ts";

/**
 * The forums that the files describe, put on record at `recordedAt` or else when the portfolio was put together.
 *
 * Fails with `portfolio-invalid`, listing every row that cannot be used: first those wrong by themselves, then tables
 * with who belongs there, then meetings, sheets and votes.
 */
export function assembleForums(
  texts: ForumTexts,
  context: ForumContext,
  recordedAt: Instant = context.source.compiledAt,
): Result<Forums, PortfolioInvalid> {
  const read = forumRows(texts);
  if (!read.ok) return read;
  const rows = read.value;
  const recordedOn = dateOf(recordedAt);

  const ofTables = tableProblems(rows, context, recordedOn);
  if (ofTables.length > 0) return err({ code: "portfolio-invalid", problems: ofTables });
  const setups = rows.tables.map((row) => ({ subject: row.id, content: setupOf(row, context) }));
  const rolls = rows.tables.flatMap((row) =>
    openingRoll(row, context.facts).map((content) => ({ subject: row.id, content })),
  );
  const tables = standingTables(setups, rolls);

  const problems = [
    ...meetingProblems(rows, context, tables, recordedOn),
    ...sheetProblems(rows, tables, recordedOn),
  ];
  if (problems.length > 0) return err({ code: "portfolio-invalid", problems });
  return ok({
    countries: countriesNamed(rolls, rows, context),
    setups,
    rolls,
    meetings: rows.meetings.map((row) => ({
      subject: meetingIdFrom(row.table, row.title, row.startsAt),
      content: {
        meeting: expectValue(meetingOf(row, tables)),
        isCancelled: false,
        source: row.source,
      },
    })),
    sheets: rows.sheets.map(({ ref, ...content }) => ({ subject: sheetIdFrom(ref), content })),
    votes: rows.votes.map(({ sheet, ...content }) => ({ subject: sheetIdFrom(sheet), content })),
    recordedAt,
  });
}

/** Who belongs somewhere, or is said to vote; whoever else meets or coordinates belongs somewhere. */
function countriesNamed(
  rolls: Forums["rolls"],
  { votes }: ForumRows,
  { facts }: ForumContext,
): Forums["countries"] {
  const named = new Set([
    ...rolls.flatMap(({ content }) => (content.kind === "joined" ? [content.membership.country] : [])),
    ...votes.map(({ country }) => country),
  ]);
  return facts.countries.filter(({ code }) => named.has(code)).map(({ code, name }) => ({ code, name }));
}

/** The tables with their rolls; who belongs where has been checked. */
function standingTables(setups: Forums["setups"], rolls: Forums["rolls"]): readonly StandingTable[] {
  return setups.map(({ subject, content: setup }) => {
    const entries = rolls.filter((roll) => roll.subject === subject).map(({ content }) => content);
    const roll = entries.length === 0 ? null : expectValue(rollOf(entries, setup.isRollComplete));
    return { setup, roll };
  });
}
