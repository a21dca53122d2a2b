import {
  closestChanges,
  groupDistance,
  type Issue,
  issueSet,
  pairDistances,
  type SingleChange,
  type StanceTable,
  type StanceValue,
  singleChanges,
  stanceTableOfValues,
} from "@entente/domain/alignment";
import { isJson, type Json } from "../case.ts";
import {
  type Answer,
  absent,
  type Figure,
  type Figures,
  inAnyOrder,
  named,
  orAbsent,
  under,
} from "../figure.ts";
import {
  answered,
  entriesIn,
  fullRowsIn,
  has,
  InputUnreadable,
  namesIn,
  numberFrom,
  numbersFrom,
  wordingOf,
} from "../input.ts";
import { memberOf, spelled } from "../spelling.ts";

const HOLDER = ["country", "holder", "member", "actor", "who", "c"] as const;
const ISSUE = ["issue", "i", "on"] as const;
const TO = ["to", "newPosition", "new", "position", "p"] as const;
const DISTANCES = ["optionDistances", "distances", "distanceTable"] as const;
const POSITIONS = ["positions", "stances", "matrix", "rows"] as const;

type Table = StanceTable<string, string>;

/** Which single change of a stance brings a group closest, and what every change would do. */
export function closestChangeFigures(input: Json): Figures {
  const table = tableFrom(input);
  const before = groupDistance(pairDistances(table)).mean;
  const { closest, closestPerStep, reason } = answered(closestChanges(table));
  const all = answered(singleChanges(table));
  const reduction = orAbsent(closest?.reduction ?? null, reason);
  const best = (changes: readonly SingleChange<string, string>[] | undefined): Answer => {
    const figures = (changes ?? []).map((change) => changeFigures(table, change, before));
    return (expected) => {
      if (Array.isArray(expected)) return inAnyOrder(figures);
      return figures.find((one) => isAsked(one, expected)) ?? figures[0] ?? absent(reason ?? "");
    };
  };
  const asked: Answer = (expected) =>
    Array.isArray(expected)
      ? expected.map((entry: unknown) => {
          const figures = all.map((change) => changeFigures(table, change, before));
          return figures.find((one) => isAsked(one, entry)) ?? absent("no such change");
        })
      : absent("asked for without a list");
  return {
    ...under(
      ["before", "meanBefore", "meanDistance", "meanDistanceBefore", "groupMean", "current"],
      orAbsent(before, reason),
    ),
    ...under(
      ["after", "meanAfter", "meanDistanceAfter"],
      orAbsent(before === null ? null : before - (closest?.reduction ?? 0), reason),
    ),
    ...under(["reduction", "bestReduction", "gain", "improvement", "maxReduction"], reduction),
    ...under(
      ["best", "bestChange", "closest", "bestChanges", "allBest", "optimal", "ties", "bestSingleChange"],
      best(closest?.changes),
    ),
    ...under(["bestPerStep", "closestPerStep", "perStep"], best(closestPerStep?.changes)),
    ...under(["numberOfBest", "bestCount", "tieCount"], closest?.changes.length ?? 0),
    ...under(["changes", "all", "allChanges", "singleChanges", "effects"], asked),
  };
}

/** Whether these are the figures of the change that the entry names by who, on what and to what. */
function isAsked(figures: Figures, entry: unknown): boolean {
  if (!isJson(entry)) return false;
  return [HOLDER, ISSUE, TO].every((names) => {
    const wanted = memberOf(entry, ...names);
    const own = figures[names[0]];
    return wanted === undefined || (typeof own === "function" && own(wanted) === wanted);
  });
}

function changeFigures(
  { holders, issues }: Table,
  { holder, issue, from, to, reduction, steps, reductionPerStep }: SingleChange<string, string>,
  before: number | null,
): Figures {
  const ids = issues.issues.map(({ id }) => id);
  const noStep = "no declared step";
  return {
    ...under(HOLDER, named(holders.indexOf(holder), holders)),
    ...under(ISSUE, named(ids.indexOf(issue), ids)),
    ...under(["from", "oldPosition", "old"], coded(from)),
    ...under(TO, coded(to)),
    ...under(["reduction", "gain", "improvement", "change"], reduction),
    ...under(["after", "newMean", "meanAfter", "meanDistance"], (before ?? 0) - reduction),
    ...under(["steps"], orAbsent(steps, noStep)),
    ...under(["reductionPerStep", "perStep"], orAbsent(reductionPerStep, noStep)),
  };
}

/** A stance as the case writes it: a code where it expects a number. */
function coded(value: StanceValue): Figure {
  return (expected) => (typeof expected === "number" ? Number(value) : value);
}

function tableFrom(input: Json): Table {
  const positions = positionsIn(input);
  const columns = positions[0]?.length ?? 0;
  const holders = holderNamesIn(input, positions.length);
  const ids = namesIn(input, columns, "i", "issues", "issueNames");
  const issues = ids.map((id, column) =>
    issueFrom(
      input,
      id,
      column,
      positions.map((row) => row[column]),
    ),
  );
  const rows = positions.map((row) =>
    row.map((value, column) => stanceOn(issues[column] as Issue<string>, value)),
  );
  return answered(stanceTableOfValues(holders, answered(issueSet(issues)), rows));
}

/** Positions row by row; also where each holder has its own under its name, and perhaps each issue too. */
function positionsIn(input: Json): readonly (readonly unknown[])[] {
  const given = memberOf(input, ...POSITIONS);
  if (!isJson(given)) return entriesIn(input, ...POSITIONS);
  const listed = memberOf(input, "issues", "issueNames");
  const ids = (Array.isArray(listed) ? listed : []).map((one: unknown) =>
    String(isJson(one) ? memberOf(one, "id", "name") : one),
  );
  const positions = Object.values(given).map((row) => (isJson(row) ? ids.map((id) => row[id] ?? null) : row));
  return entriesIn({ positions }, "positions");
}

function holderNamesIn(input: Json, count: number): readonly string[] {
  const given = memberOf(input, ...POSITIONS);
  const named = isJson(given) ? { holders: Object.keys(given) } : input;
  return namesIn(named, count, "h", "countries", "holders", "members", "names");
}

/** What the case says of an issue: by itself, or in a list of its own for each member of all. */
function statedOf(input: Json, column: number): Json {
  const listed = memberOf(input, "issues");
  const own: unknown = Array.isArray(listed) ? listed[column] : undefined;
  const beside = (["ranges", "levels", "options", "optionDistances", "steps"] as const).flatMap((name) => {
    const all = memberOf(input, name);
    const one: unknown = Array.isArray(all) ? all[column] : undefined;
    return one === undefined || one === null ? [] : [[name.replace(/^(range|step)s$/, "$1"), one] as const];
  });
  return { ...Object.fromEntries(beside), ...(isJson(own) ? own : {}) };
}

function issueFrom(input: Json, id: string, column: number, values: readonly unknown[]): Issue<string> {
  const stated = statedOf(input, column);
  const types = memberOf(input, "types", "kinds");
  const type = String(memberOf(stated, "type", "kind") ?? (Array.isArray(types) ? types[column] : "nominal"));
  const weights = numbersFrom(memberOf(input, "weights"));
  const weight = numberFrom(memberOf(stated, "weight", "w")) ?? weights?.[column] ?? 1;
  const facts = { id, name: id, family: "regulation", weight } as const;
  if (/^(bin|bool|yes)/i.test(type)) return { ...facts, kind: "binary" };
  if (/^(num|interval|ratio|cont)/i.test(type)) {
    const [lowest, highest] = numbersFrom(memberOf(stated, "range")) ?? [
      numberFrom(memberOf(stated, "lo", "min", "lowest")),
      numberFrom(memberOf(stated, "hi", "max", "highest")),
    ];
    if (typeof lowest !== "number" || typeof highest !== "number")
      throw new InputUnreadable(`${id} needs a range`);
    return {
      ...facts,
      kind: "numeric",
      lowest,
      highest,
      unit: "",
      step: numberFrom(memberOf(stated, "step")),
    };
  }
  if (/^ord/i.test(type)) return { ...facts, kind: "ordinal", levels: levelsOf(stated, values) };
  if (!/^(nom|cat)/i.test(type)) throw new InputUnreadable(`${type} is no type of an issue`);
  const distances = has(stated, ...DISTANCES) ? fullRowsIn(stated, ...DISTANCES) : null;
  return { ...facts, kind: "nominal", options: levelsOf(stated, values), optionDistances: distances };
}

/** Declared options or levels, how many there are, or those in use. */
function levelsOf(stated: Json, values: readonly unknown[]): readonly string[] {
  const declared = memberOf(stated, "options", "levels", "values", "categories");
  if (Array.isArray(declared)) return declared.map(String);
  const used = [...new Set(values.filter((value) => value !== null))];
  if (typeof declared !== "number") return used.map(wordingOf).toSorted((a, b) => a.localeCompare(b));
  const start = used.includes(0) || !used.includes(declared) ? 0 : 1;
  return Array.from({ length: declared }, (_none, place) => String(place + start));
}

function stanceOn(issue: Issue<string>, value: unknown): StanceValue | null {
  if (value === null) return null;
  if (issue.kind === "numeric") return Number(value);
  if (issue.kind === "binary")
    return typeof value === "boolean" ? value : /^(1|yes|true)$/.test(spelled(wordingOf(value)));
  return wordingOf(value);
}
