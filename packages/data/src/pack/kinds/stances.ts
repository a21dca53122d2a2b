import { calendarDate, issueId, type PackStance } from "@entente/contract";
import {
  type CountryStance,
  type CountryStanceRefusal,
  checkCountryStance,
  type DescribedIssue,
  STANCE_CONFIDENCES,
} from "@entente/domain";
import { z } from "zod";
import { answerOf } from "../../alignment/stance.ts";
import { indicatorCell, numberCell, optionalYear, sourceCell, textCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";
import type { PackFault } from "../problem.ts";

/** What countries answer on issues of alignment, each by one place in a source of the pack. */
export const stances = packKind({
  row: z.strictObject({
    country: countryCell,
    issue: z.string("name an issue").pipe(issueId),
    answer: textCell,
    since: z.string("write a day").pipe(calendarDate),
    confidence: z.enum(STANCE_CONFIDENCES),
    source: sourceCell,
    locator: textCell,
    dated: z.string("write a day").pipe(calendarDate),
    indicator: indicatorCell.nullable(),
    year: optionalYear,
    figure: numberCell.nullable(),
    reason: textCell,
  }),
  key: ["country", "issue", "since", "source", "locator"],
  refersTo: ({ country, indicator, source }) => [
    { field: "country", to: "country", value: country },
    ...(indicator === null ? [] : [{ field: "indicator", to: "indicator", value: indicator } as const]),
    { field: "source", to: "source", value: source },
  ],
  faultsIn(row, { alignment }): readonly PackFault[] {
    if (alignment === null) {
      const remedy = "load it into a register that compares countries; this one has no issues yet";
      return [{ field: "issue", value: row.issue, remedy }];
    }
    const faults = figureFaults(row);
    if (faults.length > 0) return faults;
    const issue = alignment.issues.find(({ id }) => id === row.issue);
    const today = row.since > row.dated ? row.since : row.dated;
    const checked = checkCountryStance({ model: alignment, standing: [], today }, statedBy(row, issue));
    return checked.ok ? [] : [refusedStance(row, checked.error)];
  },
  factOf: (row): PackStance => row,
});

/** Indicator and figure are stated together; a year belongs to them. */
function figureFaults({ indicator, year, figure }: PackStance): readonly PackFault[] {
  if (indicator !== null && figure === null) {
    return [{ field: "figure", value: "", remedy: "state the figure of the indicator" }];
  }
  if (indicator === null && (figure !== null || year !== null)) {
    return [{ field: "indicator", value: "", remedy: "name the indicator, or leave year and figure empty" }];
  }
  return [];
}

/** As much of the stance as its check reads. */
function statedBy(row: PackStance, described: DescribedIssue | undefined): CountryStance {
  const { country: holder, issue, answer, since, confidence, locator, dated, reason } = row;
  const source = { title: row.source, publisher: "", license: "", locator, dated, caveat: null, confidence };
  return {
    holder,
    issue,
    value: answerOf(answer, described),
    since,
    source: { ...source, basis: "public-record", passage: null, figure: null },
    reason,
  };
}

function refusedStance({ answer, source }: PackStance, refusal: CountryStanceRefusal): PackFault {
  switch (refusal.code) {
    case "holder-unknown":
      return {
        field: "country",
        value: refusal.holder,
        remedy: `use a country that is compared: ${refusal.known.join(", ")}`,
      };
    case "issue-unknown":
      return { field: "issue", value: refusal.issue, remedy: `use one of ${refusal.known.join(", ")}` };
    case "stance-kind-mismatched":
      return { field: "answer", value: answer, remedy: `write ${refusal.expected}` };
    case "stance-option-unknown":
      return { field: "answer", value: answer, remedy: `write one of ${refusal.expected.join(", ")}` };
    case "stance-off-range": {
      const remedy = `write a number from ${refusal.lowest} to ${refusal.highest}`;
      return { field: "answer", value: answer, remedy };
    }
    case "day-ahead":
      return { field: refusal.field, value: refusal.day, remedy: `write a day up to ${refusal.today}` };
    case "stance-repeated":
      return { field: "since", value: refusal.since, remedy: "say it once of each day and place" };
    case "stance-source-missing":
      return { field: "source", value: source, remedy: "name a source of sources.csv" };
  }
}
