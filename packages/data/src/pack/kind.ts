import type {
  AlignmentModel,
  CountryCode,
  FigureSource,
  FigureSourceId,
  Indicator,
  IndicatorId,
  PackId,
  RequirementSet,
  TechnologyId,
} from "@entente/domain";
import type { z } from "zod";
import type { CsvRow } from "./csv-rows.ts";
import type { PackFault, PackProblem } from "./problem.ts";

/** What rows of a pack may refer to, and what the register knows beside it. */
export interface PackAround {
  readonly isOptional: boolean;
  readonly sources: ReadonlyMap<FigureSourceId, FigureSource>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly countries: ReadonlySet<CountryCode>;
  readonly technologies: ReadonlySet<TechnologyId>;
  /** What coalitions are asked for; absent while the register has none. */
  readonly requirements: RequirementSet | null;
  /** What countries are compared on; absent while the register has no model. */
  readonly alignment: Pick<AlignmentModel, "issues" | "holders"> | null;
  /** The packs to which sources and indicators belong that are not this pack's. */
  readonly owners: {
    readonly source: ReadonlyMap<FigureSourceId, PackId>;
    readonly indicator: ReadonlyMap<IndicatorId, PackId>;
  };
}

/** A name that another pack has already. */
export function takenFaults(owner: PackId | undefined, value: string): readonly PackFault[] {
  return owner === undefined
    ? []
    : [{ field: "id", value, remedy: `choose another name; the pack ${owner} in the register has this one` }];
}

/** A name in a row that must be listed elsewhere. */
export type Reference =
  | { readonly field: string; readonly to: "country"; readonly value: CountryCode }
  | { readonly field: string; readonly to: "source"; readonly value: FigureSourceId }
  | { readonly field: string; readonly to: "indicator"; readonly value: IndicatorId }
  | { readonly field: string; readonly to: "technology"; readonly value: TechnologyId };

/** A row that is right by itself. */
export interface CheckedRow<Fact> {
  readonly file: string;
  readonly line: number;
  readonly fact: Fact;
  /** The fields that tell the fact from others of its kind, and what they say. */
  readonly keyFields: string;
  readonly key: string;
  readonly references: readonly Reference[];
  /** What is wrong with the row beside others. */
  readonly faultsIn: (around: PackAround) => readonly PackFault[];
}

export interface CheckedRows<Fact> {
  readonly rows: readonly CheckedRow<Fact>[];
  readonly problems: readonly PackProblem[];
}

/** A kind of file in packs, as `PACK_KINDS` lists them by name. */
export interface PackKind<Fact> {
  readonly columns: readonly string[];
  readonly check: (rows: readonly CsvRow[]) => CheckedRows<Fact>;
}

/** How one kind reads: what its rows look like, and what they say of each other. */
interface KindDefinition<Shape extends z.ZodRawShape, Fact> {
  /** The columns of the file, each with its schema. */
  readonly row: z.ZodObject<Shape>;
  /** Columns whose values together occur once in a pack. */
  readonly key: readonly (keyof Shape & string)[];
  readonly refersTo: (row: z.output<z.ZodObject<Shape>>) => readonly Reference[];
  readonly faultsIn?: (row: z.output<z.ZodObject<Shape>>, around: PackAround) => readonly PackFault[];
  readonly factOf: (row: z.output<z.ZodObject<Shape>>) => Fact;
}

export function packKind<Shape extends z.ZodRawShape, Fact>(
  definition: KindDefinition<Shape, Fact>,
): PackKind<Fact> {
  const { row: schema, key, refersTo, faultsIn, factOf } = definition;
  return {
    columns: Object.keys(schema.shape),
    check(rows) {
      const checked: CheckedRow<Fact>[] = [];
      const problems: PackProblem[] = [];
      for (const { file, line, cells } of rows) {
        const read = schema.safeParse(cells);
        if (read.success) {
          checked.push({
            file,
            line,
            fact: factOf(read.data),
            keyFields: key.join(", "),
            key: key.map((column) => cells[column] ?? "").join(", "),
            references: refersTo(read.data),
            faultsIn: (around) => faultsIn?.(read.data, around) ?? [],
          });
        } else {
          problems.push(...read.error.issues.map((issue) => problemOf(file, line, cells, issue)));
        }
      }
      return { rows: checked, problems };
    },
  };
}

function problemOf(file: string, line: number, cells: CsvRow["cells"], issue: z.core.$ZodIssue): PackProblem {
  const field = issue.path.map(String).join(".");
  return { file, line, field, value: cells[field] ?? "", remedy: issue.message };
}
