import type { CheckedRow, PackAround, Reference } from "./kind.ts";
import type { PackKindName } from "./kinds.ts";
import type { PackFault, PackProblem } from "./problem.ts";

/**
 * What rows of one kind say of each other and of other rows, and is not so. Names are not looked up in lists that are
 * faulty themselves: the fault there may be the reason.
 */
export function crossProblems(
  rows: readonly CheckedRow<unknown>[],
  around: PackAround,
  faulty: ReadonlySet<PackKindName>,
): readonly PackProblem[] {
  const first = new Map<string, CheckedRow<unknown>>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.key);
    if (earlier === undefined) first.set(row.key, row);
    const faults: readonly PackFault[] = [
      ...(earlier === undefined ? [] : [repeated(row, earlier)]),
      ...row.references.flatMap((reference) => unknown(reference, around, faulty)),
      ...row.faultsIn(around),
    ];
    return faults.map((fault) => ({ file: row.file, line: row.line, ...fault }));
  });
}

function repeated({ keyFields, key }: CheckedRow<unknown>, { file, line }: CheckedRow<unknown>): PackFault {
  return { field: keyFields, value: key, remedy: `state it once; it stands in ${file}, line ${line}` };
}

function unknown(
  reference: Reference,
  around: PackAround,
  faulty: ReadonlySet<PackKindName>,
): readonly PackFault[] {
  return isListed(around, faulty, reference)
    ? []
    : [{ field: reference.field, value: reference.value, remedy: REMEDY[reference.to] }];
}

function isListed(around: PackAround, faulty: ReadonlySet<PackKindName>, reference: Reference): boolean {
  switch (reference.to) {
    case "country":
      return faulty.has("countries") || around.countries.has(reference.value);
    case "source":
      return faulty.has("sources") || around.sources.has(reference.value);
    case "indicator":
      return faulty.has("indicators") || around.indicators.has(reference.value);
    case "technology":
      return around.technologies.has(reference.value);
  }
}

const REMEDY: Readonly<Record<Reference["to"], string>> = {
  country:
    "use an ISO 3166 alpha-3 code that the register knows, or EUU; or list the country in countries.csv",
  source: "list the source in sources.csv, or use one that is listed there",
  indicator: "list the indicator in indicators.csv, or use one that is listed there",
  technology: "use a technology of the register, or leave the cell empty",
};
