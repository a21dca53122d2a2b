import { err, ok, type Result, type StatedTension, type TensionSide, tensionRegister } from "@entente/domain";
import type { PortfolioRows } from "../brief/portfolio-rows.ts";
import { type Fault, problemsOfRows, repeatedFault, unknownFault } from "../fault.ts";
import { tensionIdFrom } from "../identity.ts";
import { readRows } from "../row-file.ts";
import type { PortfolioInvalid } from "../row-problem.ts";
import { type TensionRow, tensionRow } from "./rows.ts";

export const TENSION_FILE = "tension/tensions.csv";

/** What tensions refer to in the portfolio. */
export type TensionContext = Pick<PortfolioRows, "source" | "countries" | "recommendations">;

/**
 * The tensions that the file describes, each read from a place of the portfolio's source.
 *
 * Fails with `portfolio-invalid`, listing every row that cannot be used: first those wrong by themselves, then those
 * that name what is not there, then those that the domain refuses.
 */
export function assembleTensions(
  text: string,
  context: TensionContext,
): Result<readonly StatedTension[], PortfolioInvalid> {
  const { rows, problems } = readRows(TENSION_FILE, text, tensionRow);
  const keys = new Set<string>(context.recommendations.map(({ key }) => key));
  const countries = new Set<string>(context.countries.map(({ code }) => code));
  const sections = new Set<string>(context.source.sections);
  const unknown = problemsOfRows(TENSION_FILE, rows, (row, index) => [
    ...repeatedFault("id", rows, index, ({ id }) => id),
    ...unknownFault(
      "recommendation",
      row.recommendation,
      keys,
      "use a recommendation of recommendations.json",
    ),
    ...unknownFault("section", row.section, sections, "use a section listed in source.json"),
    ...otherSideFaults(row, keys, countries),
  ]);
  const faulty = [...problems, ...unknown];
  if (faulty.length > 0) return err({ code: "portfolio-invalid", problems: faulty });

  const tensions = rows.map((row) => tensionOf(row, context));
  const refused = problemsOfRows(TENSION_FILE, rows, (row, index) => {
    const checked = tensionRegister(tensions.slice(0, index + 1), []);
    return checked.ok
      ? []
      : [{ field: "id", value: row.id, remedy: `write a tension that can stand: ${checked.error.code}` }];
  });
  return refused.length > 0
    ? err({ code: "portfolio-invalid", problems: refused.slice(0, 1) })
    : ok(tensions);
}

function otherSideFaults(
  { otherRecommendation, policyCountry, policyName }: TensionRow,
  keys: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): readonly Fault[] {
  const isPolicy = policyCountry !== null && policyName !== null;
  if ((otherRecommendation === null) !== isPolicy || (policyCountry === null) !== (policyName === null)) {
    const value = [otherRecommendation, policyCountry, policyName].map((cell) => cell ?? "").join(",");
    return [
      {
        field: "otherRecommendation",
        value,
        remedy: "name another recommendation, or a policy with its country",
      },
    ];
  }
  if (otherRecommendation !== null) {
    return unknownFault(
      "otherRecommendation",
      otherRecommendation,
      keys,
      "use a recommendation of recommendations.json",
    );
  }
  return unknownFault("policyCountry", policyCountry ?? "", countries, "use a country of countries.csv");
}

function tensionOf(row: TensionRow, { source }: TensionContext): StatedTension {
  return {
    id: tensionIdFrom(source.id, row.id),
    first: { kind: "recommendation", key: row.recommendation },
    second: secondSideOf(row),
    statement: row.statement,
    source: {
      title: source.title,
      locator: `${row.section}, paragraph ${row.paragraph}`,
      dated: source.issued.on,
      basis: row.basis,
    },
  };
}

function secondSideOf({ otherRecommendation, policyCountry, policyName }: TensionRow): TensionSide {
  if (otherRecommendation !== null) return { kind: "recommendation", key: otherRecommendation };
  if (policyCountry === null || policyName === null) throw new Error("unchecked row of a tension");
  return { kind: "policy", country: policyCountry, name: policyName };
}
