import { checkRecordedHolding, dateOf, err, ok, type Result } from "@entente/domain";
import type { PortfolioRows } from "../brief/portfolio-rows.ts";
import { type Fault, problemsOfRows, repeatedFault, unknownFault } from "../fault.ts";
import { holdingIdFrom } from "../identity.ts";
import { readRows } from "../row-file.ts";
import type { PortfolioInvalid } from "../row-problem.ts";
import { HOLDINGS_FILE } from "./files.ts";
import type { DescribedHolding, Holdings } from "./holdings.ts";
import { type HoldingRow, holdingRow } from "./rows.ts";

/** What holdings refer to in the portfolio. */
export type HoldingContext = Pick<PortfolioRows, "source" | "countries" | "agencies" | "technologies">;

/**
 * The holdings that the file describes.
 *
 * Fails with `portfolio-invalid`, listing every row that cannot be used: first those wrong by themselves, then those
 * that name what is not there or that the domain refuses.
 */
export function assembleHoldings(text: string, context: HoldingContext): Result<Holdings, PortfolioInvalid> {
  const { rows, problems: unreadable } = readRows(HOLDINGS_FILE, text, holdingRow);
  if (unreadable.length > 0) return err({ code: "portfolio-invalid", problems: unreadable });
  const problems = problemsOfRows(HOLDINGS_FILE, rows, (row, index) => [
    ...repeatedFault("name", rows, index, ({ name }) => name),
    ...nameFaults(row, context),
    ...sizeFaults(row),
    ...refusedFaults(row, context),
  ]);
  return problems.length > 0
    ? err({ code: "portfolio-invalid", problems })
    : ok({ holdings: rows.map(holdingOf) });
}

function holdingOf(row: HoldingRow): DescribedHolding {
  const { name, title, country, body, agency, domain, technology, modality, populations } = row;
  const { amount, unit, sensitivity, legalBasis, sourceTitle, locator, dated, basis, reason } = row;
  return {
    id: holdingIdFrom(name),
    title,
    holder: { country, body, agency },
    domain,
    technology,
    modality,
    populations,
    size: amount === null || unit === null ? null : { amount, unit },
    sensitivity,
    legalBasis,
    source: { title: sourceTitle, locator, dated, basis },
    reason,
  };
}

function nameFaults(
  { country, agency, technology }: HoldingRow,
  { countries, agencies, technologies }: HoldingContext,
): readonly Fault[] {
  const codes = new Set<string>(countries.map(({ code }) => code));
  const known = new Set<string>(agencies.map(({ id }) => id));
  const ids = new Set<string>(technologies.map(({ id }) => id));
  return [
    ...unknownFault("country", country, codes, "use a country of countries.csv"),
    ...(agency === null ? [] : unknownFault("agency", agency, known, "use an agency of agencies.csv")),
    ...(technology === null
      ? []
      : unknownFault("technology", technology, ids, "use a technology of technologies.csv")),
  ];
}

/** An amount says in what, and a unit how much. */
function sizeFaults({ amount, unit }: HoldingRow): readonly Fault[] {
  if ((amount === null) === (unit === null)) return [];
  return amount === null
    ? [{ field: "amount", value: "", remedy: "say how much, or leave the unit empty" }]
    : [{ field: "unit", value: "", remedy: "say what is counted, or leave the amount empty" }];
}

function refusedFaults(row: HoldingRow, { source }: HoldingContext): readonly Fault[] {
  const today = dateOf(source.compiledAt);
  const checked = checkRecordedHolding(holdingOf(row), today);
  if (checked.ok) return [];
  switch (checked.error.code) {
    case "day-ahead":
      return [{ field: "dated", value: row.dated, remedy: `give a day up to ${today}` }];
    case "holding-size-invalid":
      return [{ field: "amount", value: String(row.amount), remedy: "give an amount above 0" }];
    case "population-repeated":
      return [{ field: "populations", value: checked.error.population, remedy: "name each once" }];
    case "holding-field-missing":
      throw new Error(`${row.name} lacks its ${checked.error.field}, which its row is checked for`);
  }
}
