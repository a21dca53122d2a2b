import {
  type CalendarDate,
  checkSetup,
  checkSheet,
  formerMembersAt,
  memberRoll,
  membersOn,
  type RefusalBase,
  rollOf,
  type StandingTable,
  tableOf,
  votingDay,
} from "@entente/domain";
import type { PortfolioRows } from "../brief/portfolio-rows.ts";
import { type Fault, problemsOfRows, repeatedFault, unknownFault } from "../fault.ts";
import type { RowProblem } from "../row-problem.ts";
import type { ForumRows } from "./forum-rows.ts";
import { meetingOf } from "./meeting.ts";
import type { PackFacts } from "./pack-facts.ts";
import type { MeetingRow, TableRow } from "./rows.ts";
import { setupOf } from "./setup.ts";
import { openingRoll, statusOf } from "./stated-roll.ts";

/** What forums refer to in the portfolio, and in the packs that every register opens with. */
export interface ForumContext extends Pick<PortfolioRows, "source" | "forums" | "technologies"> {
  readonly facts: PackFacts;
  /** Ids of the issues on which countries have stances. */
  readonly issues: ReadonlySet<string>;
}

/** Tables that name what is not there, and rolls and charters that the domain refuses. */
export function tableProblems(
  { tables }: ForumRows,
  context: ForumContext,
  recordedOn: CalendarDate,
): readonly RowProblem[] {
  const forums = new Set<string>(context.forums.map(({ id }) => id));
  const technologies = new Set<string>(context.technologies.map(({ id }) => id));
  return problemsOfRows("forum/tables.json", tables, (row, index) => {
    const { forum, workingGroup } = tableOf(row.id);
    const named = [
      ...repeatedFault("id", tables, index, ({ id }) => id),
      ...unknownFault("id", forum, forums, "use a forum listed in forums.json"),
      ...(workingGroup !== null && row.name === null
        ? [{ field: "name", value: "", remedy: "name the working group" }]
        : []),
      ...row.technologies.flatMap((one) =>
        unknownFault("technologies", one, technologies, "use a technology listed in technologies.csv"),
      ),
      ...row.issues.flatMap((one) =>
        unknownFault("issues", one, context.issues, "use an issue of alignment/model.json"),
      ),
      ...countryFaults(
        "members",
        [...row.members, ...row.coChairs].map(({ country }) => country),
        context,
      ),
      ...rollFaults(row, context),
      ...datedFaults(row, recordedOn),
    ];
    return named.length > 0 ? named : refusedTable(row, context);
  });
}

function rollFaults({ roll }: TableRow, { facts }: ForumContext): readonly Fault[] {
  if (roll === null) return [];
  const stated = facts.memberships.get(roll.indicator);
  if (stated === undefined) {
    const remedy = "use an indicator of which a data pack states memberships";
    return [{ field: "roll.indicator", value: roll.indicator, remedy }];
  }
  return stated
    .filter((fact) => statusOf(fact, roll) === null)
    .map(({ status }) => ({
      field: "roll.statuses",
      value: status,
      remedy: "say what this status comes to",
    }));
}

function refusedTable(row: TableRow, context: ForumContext): readonly Fault[] {
  const roll = rollOf(openingRoll(row, context.facts), row.isRollComplete);
  if (!roll.ok) return [refused("members", roll.error)];
  const nobody = memberRoll([], false);
  const isListed = roll.value.memberships.length > 0;
  const checked = checkSetup(setupOf(row, context), !isListed && nobody.ok ? nobody.value : roll.value);
  return checked.ok ? [] : [refused("id", checked.error)];
}

/** Meetings of tables that are not there, and those that the domain refuses. */
export function meetingProblems(
  { meetings, tables: rows }: ForumRows,
  context: ForumContext,
  tables: readonly StandingTable[],
  recordedOn: CalendarDate,
): readonly RowProblem[] {
  const known = new Set<string>(rows.map(({ id }) => id));
  return problemsOfRows("forum/meetings.json", meetings, (row, index) => {
    const present = row.present === "members" ? [] : row.present;
    const faults = [
      ...unknownFault("table", row.table, known, "use a table listed in forum/tables.json"),
      ...repeatedFault("startsAt", meetings, index, keyOf),
      ...countryFaults("present", [...present, ...row.agenda.map(({ owner }) => owner)], context),
      ...datedFaults(row, recordedOn),
    ];
    if (faults.length > 0) return faults;
    const checked = meetingOf(row, tables);
    return checked.ok ? [] : [refused("title", checked.error)];
  });
}

function keyOf({ table, title, startsAt }: MeetingRow): string {
  return `${table}, ${title}, ${startsAt}`;
}

/** Sheets of tables that are not there, and what the domain refuses of them or of what is reported. */
export function sheetProblems(
  { sheets, votes, tables: rows }: ForumRows,
  tables: readonly StandingTable[],
  recordedOn: CalendarDate,
): readonly RowProblem[] {
  const known = new Set<string>(rows.map(({ id }) => id));
  return [
    ...problemsOfRows("forum/votes.csv", votes, ({ sheet, item, country }) => {
      const found = sheets.find(({ ref }) => ref === sheet);
      if (found === undefined) {
        return [{ field: "sheet", value: sheet, remedy: "use a sheet listed in forum/sheets.json" }];
      }
      const items = new Set(found.items.map(({ id }) => id));
      const voters = new Set<string>(membersOn(tables, found.table, votingDay(found, recordedOn)) ?? []);
      return [
        ...unknownFault("item", item, items, "use an item of the sheet"),
        ...unknownFault("country", country, voters, "name a member of the body"),
      ];
    }),
    ...problemsOfRows("forum/sheets.json", sheets, ({ ref: _ref, ...sheet }, index) => {
      const faults = [
        ...repeatedFault("ref", sheets, index, (one) => one.ref),
        ...unknownFault("table", sheet.table, known, "use a table listed in forum/tables.json"),
        ...datedFaults(sheet, recordedOn),
      ];
      if (faults.length > 0) return faults;
      const rule = tables.find(({ setup }) => setup.forum === tableOf(sheet.table).forum)?.setup.decisionRule;
      const day = votingDay(sheet, recordedOn);
      const computed = checkSheet(sheet, {
        rule: rule ?? null,
        voters: membersOn(tables, sheet.table, day),
        former: formerMembersAt(tables, sheet.table, day),
        contacts: { pairs: [] },
      });
      return computed.ok ? [] : [refused("items", computed.error)];
    }),
  ];
}

function countryFaults(field: string, named: readonly string[], { facts }: ForumContext): readonly Fault[] {
  const known = new Set<string>(facts.countries.map(({ code }) => code));
  return named.flatMap((code) => unknownFault(field, code, known, "use a country that the data packs list"));
}

function datedFaults(
  { source: { dated } }: Pick<TableRow, "source">,
  recordedOn: CalendarDate,
): readonly Fault[] {
  return dated <= recordedOn
    ? []
    : [{ field: "source.dated", value: dated, remedy: `give a day up to ${recordedOn}` }];
}

function refused(field: string, refusal: RefusalBase): Fault {
  return { field, value: JSON.stringify(refusal), remedy: `mend what is refused as ${refusal.code}` };
}
