import {
  answerHeterogeneity,
  type GowerColumn,
  type GowerRange,
  type GowerTable,
  type GowerValue,
  gowerDistances,
  scoreHeterogeneity,
  withObservedRanges,
} from "@entente/domain/alignment";
import { isJson, type Json } from "../case.ts";
import { absent, type Figure, type Figures, inAnyOrder, isFinite, orAbsent, under } from "../figure.ts";
import {
  answered,
  entriesIn,
  has,
  InputUnreadable,
  numberIn,
  numbersFrom,
  optionalNumbersIn,
} from "../input.ts";
import { figuresOfEach } from "../problems.ts";
import { memberOf } from "../spelling.ts";

const ROWS = ["rows", "matrix", "data", "table"] as const;
const NO_OVERLAP = "nothing compared";

/** Distances of every two rows of mixed kinds, of one table or several. */
export function gowerFigures(input: Json): Figures {
  return figuresOfEach(input, { plural: "tables", singular: "rows", main: "dissimilarity" }, distancesFrom);
}

/** How differently countries regulate: of two a figure, of more a table. */
export function heterogeneityFigures(input: Json): Figures {
  const weights = optionalNumbersIn(input, "weights", "measureWeights");
  const answers = vectorsIn(input, "answers", "measures", "binary", "responses", "regulations");
  const scores = vectorsIn(input, "scores", "measureScores", "restrictiveness");
  const byAnswer =
    answers &&
    pairFigures(answers, (first, second) => {
      const { heterogeneity, reason } = answered(answerHeterogeneity({ first, second, weights }));
      return orAbsent(heterogeneity, reason);
    });
  const byScore =
    scores &&
    pairFigures(scores, (first, second) => {
      const { heterogeneity, reason } = answered(
        scoreHeterogeneity({ first: first.map(scoreFrom), second: second.map(scoreFrom), weights }),
      );
      return orAbsent(heterogeneity, reason);
    });
  const missing = absent("no answers or scores are given");
  return {
    ...under(
      [
        "answerBased",
        "answerHeterogeneity",
        "answer",
        "heterogeneityAnswers",
        "shareDifferent",
        "heterogeneity",
        "weightedShareDifferent",
      ],
      byAnswer ?? missing,
    ),
    ...under(
      ["scoreBased", "scoreHeterogeneity", "score", "heterogeneityScores", "scoreDistance", "distance"],
      byScore ?? missing,
    ),
  };
}

function distancesFrom(input: Json): Figures {
  const { distances, coverages, constantColumns } = answered(gowerDistances(tableFrom(input)));
  const shown = distances.map((row) => row.map((distance) => orAbsent(distance, NO_OVERLAP)));
  const similarity = distances.map((row) =>
    row.map((distance) => orAbsent(distance === null ? null : 1 - distance, NO_OVERLAP)),
  );
  const known = distances
    .flatMap((row, place) => row.slice(place + 1))
    .filter((distance) => distance !== null)
    .toSorted((a, b) => a - b);
  const middle = known.length / 2;
  return {
    ...under(["dissimilarity", "dissimilarities", "distance", "distances", "d"], (expected) =>
      typeof expected === "number" || expected === null ? (shown[0]?.[1] ?? absent(NO_OVERLAP)) : shown,
    ),
    ...under(["similarity", "similarities"], similarity),
    ...under(["coverage", "coverages", "weightCompared"], coverages),
    constantColumns: inAnyOrder(constantColumns),
    summary: {
      min: known[0] ?? absent(NO_OVERLAP),
      median: ((known[Math.ceil(middle) - 1] ?? 0) + (known[Math.floor(middle)] ?? 0)) / 2,
      mean: known.reduce((sum, distance) => sum + distance, 0) / known.length,
      max: known.at(-1) ?? absent(NO_OVERLAP),
    },
    allFinite: isFinite(shown),
  };
}

function tableFrom(input: Json): GowerTable {
  const rows = entriesIn(input, ...ROWS).map((row) => row.map(valueFrom));
  const types = typesIn(input, rows[0]?.length ?? 0);
  const ranges = memberOf(input, "ranges", "range");
  const columns = types.map((type, column) =>
    columnFrom(type, Array.isArray(ranges) ? ranges[column] : null),
  );
  const weights = optionalNumbersIn(input, "weights");
  return answered(withObservedRanges({ columns, weights, rows }));
}

function typesIn(input: Json, columns: number): readonly string[] {
  const given = memberOf(input, "types", "kinds", "columns");
  if (!Array.isArray(given) || given.length !== columns)
    throw new InputUnreadable("input needs a type for each column");
  return given.map((type: unknown) => String(isJson(type) ? memberOf(type, "type", "kind") : type));
}

function columnFrom(type: string, range: unknown): GowerColumn {
  if (/asym/i.test(type)) return { kind: "asymmetric-binary" };
  if (/^(nominal|categor|binary|symm|factor|logical|bool)/i.test(type)) return { kind: "nominal" };
  if (/^ord/i.test(type)) return { kind: "ordinal-rank", range: rangeFrom(range) };
  if (/^(numeric|interval|ratio|continuous|number|quant)/i.test(type))
    return { kind: "numeric", range: rangeFrom(range) };
  throw new InputUnreadable(`${type} is no type of a column`);
}

function rangeFrom(range: unknown): GowerRange | null {
  if (isJson(range))
    return {
      lowest: numberIn(range, "lo", "min"),
      highest: numberIn(range, "hi", "max"),
      origin: "declared",
    };
  const [lowest, highest] = numbersFrom(range) ?? [];
  return lowest === undefined || highest === undefined ? null : { lowest, highest, origin: "declared" };
}

function valueFrom(value: unknown): GowerValue | null {
  const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (value === null || isValue) return value;
  throw new InputUnreadable(`${JSON.stringify(value)} is no value of a row`);
}

/** A vector for each country: rows, or a member each. */
function vectorsIn(
  input: Json,
  ...names: readonly string[]
): readonly (readonly (GowerValue | null)[])[] | null {
  if (!has(input, ...names)) return null;
  const given = memberOf(input, ...names);
  const vectors: unknown = isJson(given) ? Object.values(given) : given;
  return entriesIn({ vectors }, "vectors").map((vector) => vector.map(valueFrom));
}

type Vector = readonly (GowerValue | null)[];

function pairFigures(vectors: readonly Vector[], between: (first: Vector, second: Vector) => Figure): Figure {
  const table = vectors.map((first) => vectors.map((second) => between(first, second)));
  return (expected) =>
    Array.isArray(expected) ? table : (table[0]?.[1] ?? absent("fewer than two countries"));
}

function scoreFrom(value: GowerValue | null): number | null {
  return value === null ? null : Number(value);
}
