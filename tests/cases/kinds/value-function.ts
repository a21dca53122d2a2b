import { defineScale, type OutOfRangeMode, valueOnScale } from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { type Answer, absent, type Figure, type Figures, under } from "../figure.ts";
import { answered, choiceIn, fullRowsIn, has, InputUnreadable, numbersIn } from "../input.ts";
import { memberOf, spelled } from "../spelling.ts";
import { OUT_OF_RANGE } from "./decision.ts";

const FUNCTIONS = ["functions", "valueFunctions", "cases", "criteria", "evaluations"] as const;
const CUTOFFS = ["cutoffs", "breakpoints", "knots", "xs"] as const;
const QUERIES = ["queries", "at", "inputs", "x", "evaluate", "ratings", "measurements"] as const;
const MODES = ["outOfBounds", "outOfRange", "mode"] as const;

/** A piecewise-linear function, what it is asked at, and what becomes of a question beyond its ends. */
interface Question {
  readonly points: readonly (readonly [x: number, value: number])[];
  readonly queries: readonly number[];
  readonly isSingle: boolean;
  readonly mode: OutOfRangeMode | null;
}

/** Values of one function or of several, by the mode that the case names or by every mode that it lists. */
export function valueFunctionFigures(input: Json): Figures {
  const stated = memberOf(input, ...FUNCTIONS);
  if (isJson(stated)) {
    const named = Object.entries(stated).filter((entry): entry is [string, Json] => isJson(entry[1]));
    const shared = withoutMember(input, stated);
    return Object.fromEntries(
      named.map(([name, one]) => [name, valueFunctionFigures({ ...shared, ...one })["values"] ?? []]),
    );
  }
  const listed = [stated, memberOf(input, ...QUERIES)].find(isObjects);
  const shared = withoutMember(input, listed);
  const questions = (listed ?? [{}]).map((one) => questionFrom({ ...shared, ...one }));
  const inMode = (mode: OutOfRangeMode): Figure => {
    const answers = questions.map((question) => valuesIn(question, question.mode ?? mode));
    return listed === undefined ? (answers[0] as Figure) : answers;
  };
  const inEvery: Answer = (expected) => {
    if (!isJson(expected)) return inMode("refuse");
    return Object.fromEntries(Object.keys(expected).map((name) => [name, inMode(modeNamed(name))]));
  };
  return {
    ...under(["values", "value", "results"], inEvery),
    ...under(["error", "refuse", "reject", "strict"], () => inMode("refuse")),
    ...under(["clip", "clamp"], () => inMode("clip")),
    ...under(["extrapolate", "interpolate"], () => inMode("extrapolate")),
  };
}

function isObjects(given: unknown): given is readonly Json[] {
  return Array.isArray(given) && given.length > 0 && given.every(isJson);
}

function withoutMember(input: Json, member: unknown): Json {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== member));
}

function questionFrom(one: Json): Question {
  const single = memberOf(one, ...QUERIES);
  return {
    points: pointsIn(one),
    queries: typeof single === "number" ? [single] : numbersIn(one, ...QUERIES),
    isSingle: typeof single === "number",
    mode: typeof memberOf(one, ...MODES) === "string" ? choiceIn(one, OUT_OF_RANGE, ...MODES) : null,
  };
}

function pointsIn(one: Json): Question["points"] {
  if (has(one, "points")) {
    return fullRowsIn(one, "points").map(([x, value]) => [x as number, value as number] as const);
  }
  const values = numbersIn(one, "values", "v", "y");
  return numbersIn(one, ...CUTOFFS).map((x, place) => [x, values[place] as number] as const);
}

function valuesIn({ points, queries, isSingle }: Question, outOfRange: OutOfRangeMode): Figure {
  const ascending = points.toSorted(([a], [b]) => a - b);
  const [first, last] = [ascending[0], ascending.at(-1)];
  if (first === undefined || last === undefined) throw new InputUnreadable("a value function needs points");
  const [worst, best] = first[1] <= last[1] ? [first[0], last[0]] : [last[0], first[0]];
  const turning = ascending.map(([x, value]) => ({ x, value }));
  const scale = answered(defineScale({ worst, best, outOfRange, points: turning }));
  const values = queries.map((x): Figure => {
    const value = valueOnScale(scale, x);
    return value.ok ? value.value : absent(value.error.code);
  });
  return isSingle ? (values[0] as Figure) : values;
}

function modeNamed(name: string): OutOfRangeMode {
  const modes = Object.keys(OUT_OF_RANGE) as OutOfRangeMode[];
  const mode = modes.find((one) => OUT_OF_RANGE[one].test(spelled(name)));
  if (mode === undefined) throw new InputUnreadable(`${name} is none of the modes ${modes.join(", ")}`);
  return mode;
}
