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
  const answers =
    vectorsIn(input, "answers", "measures", "binary", "responses", "regulations") ??
    pairIn(input, /^answers?|^countr(y|ies)|^regulations?|^first$|^second$|^[abxy]$/i, "answers");
  const scores =
    vectorsIn(input, "scores", "measureScores", "restrictiveness") ?? pairIn(input, /^scores?./i, "scores");
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
  const columns = types.map((type, column) => {
    const amounts = rows.map((row) => row[column]).filter((value) => typeof value === "number");
    return columnFrom(type, rangeFrom(rangeStated(input, column), amounts));
  });
  const weights = optionalNumbersIn(input, "weights");
  return answered(withObservedRanges({ columns, weights, rows }));
}

function typesIn(input: Json, columns: number): readonly string[] {
  const given = memberOf(input, "types", "kinds", "columns");
  if (!Array.isArray(given) || given.length !== columns)
    throw new InputUnreadable("input needs a type for each column");
  return given.map((type: unknown) => String(isJson(type) ? memberOf(type, "type", "kind") : type));
}

/** What the case says of the range of a column: with the ranges, by its place, or with the column. */
function rangeStated(input: Json, column: number): unknown {
  const ranges = memberOf(input, "ranges", "range");
  const listed = memberOf(input, "types", "kinds", "columns");
  const own: unknown = Array.isArray(listed) ? listed[column] : null;
  if (isJson(own) && has(own, "range", "lo", "min")) return memberOf(own, "range") ?? own;
  if (ranges === "observed" || ranges === undefined) return null;
  if (Array.isArray(ranges)) return ranges[column];
  if (isJson(ranges)) return ranges[String(column)] ?? null;
  throw new InputUnreadable(`ranges are ${JSON.stringify(ranges)}`);
}

function columnFrom(type: string, range: GowerRange | null): GowerColumn {
  if (/asym/i.test(type)) return { kind: "asymmetric-binary" };
  if (/^(nominal|categor|binary|symm|factor|logical|bool)/i.test(type)) return { kind: "nominal" };
  if (/^ord/i.test(type)) return { kind: "ordinal-rank", range };
  if (/^(numeric|interval|ratio|continuous|number|quant)/i.test(type)) return { kind: "numeric", range };
  throw new InputUnreadable(`${type} is no type of a column`);
}

/** The ends of a range; of its width alone, from the least amount on. Absent where none is declared. */
function rangeFrom(range: unknown, amounts: readonly number[]): GowerRange | null {
  if (range === null || range === undefined || range === "observed") return null;
  if (typeof range === "number") {
    const lowest = Math.min(...amounts);
    return { lowest, highest: lowest + range, origin: "declared" };
  }
  if (isJson(range))
    return {
      lowest: numberIn(range, "lo", "min"),
      highest: numberIn(range, "hi", "max"),
      origin: "declared",
    };
  const [lowest, highest] = numbersFrom(range) ?? [];
  if (lowest === undefined || highest === undefined)
    throw new InputUnreadable(`${JSON.stringify(range)} is no range`);
  return { lowest, highest, origin: "declared" };
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

/** Two vectors, each under a name of its own such as `answersA`, or within an object for each country. */
function pairIn(input: Json, name: RegExp, inside: string): readonly Vector[] | null {
  const vectors = Object.entries(input).flatMap(([key, value]): readonly unknown[] => {
    if (isJson(value) && has(value, inside)) return [memberOf(value, inside)];
    return Array.isArray(value) && name.test(key) ? [value] : [];
  });
  return vectors.length === 2 ? vectorsIn({ vectors }, "vectors") : null;
}

function pairFigures(vectors: readonly Vector[], between: (first: Vector, second: Vector) => Figure): Figure {
  const table = vectors.map((first) => vectors.map((second) => between(first, second)));
  return (expected) =>
    Array.isArray(expected) ? table : (table[0]?.[1] ?? absent("fewer than two countries"));
}

function scoreFrom(value: GowerValue | null): number | null {
  return value === null ? null : Number(value);
}
