import {
  bestCoverageBySize,
  type CoalitionDraft,
  type CoalitionModel,
  type CoalitionRequirement,
  coalitionFront,
  coalitionModel,
  coverageValues,
  essentialMembers,
  type FrontPoint,
  type MeanPairAlignment,
  type MemberPair,
  minimumCoalitions,
  minimumSetCover,
  unattainableRequirements,
} from "@entente/domain/coalition";
import { type Adapters, exactly, type Surroundings } from "../adapter.ts";
import { caseNamed, isJson, type Json } from "../case.ts";
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
  has,
  numberFrom,
  numberIn,
  objectsIn,
  optionalNumberIn,
  rowsIn,
  textIn,
  textsIn,
} from "../input.ts";
import { memberOf } from "../spelling.ts";
import { gameFigures } from "./game.ts";

/** Who should sit at a table: coverage, fronts, essential members, covers by sets, and what each member adds. */
export const COALITION: Adapters = {
  coalition: exactly(coalitionFigures),
  set_cover: exactly(setCoverFigures),
  shapley: exactly(gameFigures),
  shapley_coverage: exactly(coverageValueFigures),
};

const ALIGNMENT = ["alignment", "pairAlignment"] as const;
const SPENT = "the node budget was spent";

function coalitionFigures(input: Json): Figures {
  const model = modelIn(input);
  const { candidates, requirements } = model;
  const minimum = minimumCoalitions(model);
  const front = coalitionFront(model);
  const points = front.bound === null ? front.points : [];
  const essential = essentialMembers(model);
  const most = Math.max(0, ...points.map(({ coverage }) => coverage));
  const proven = (figure: Figure): Figure => {
    if (minimum.size === null) return absent(minimum.reason);
    return minimum.isProven ? figure : absent(SPENT);
  };
  const counted = (figure: Figure): Figure =>
    proven(minimum.size === null || minimum.isSetCountComplete ? figure : absent(SPENT));
  const first = minimum.size === null ? null : minimum.first;
  const size = proven(minimum.size ?? 0);
  const members = (names: readonly string[]) =>
    inAnyOrder(names.map((name) => named(candidates.indexOf(name), candidates)));
  const ids = requirements.map(({ id }) => id);
  const unattainable = unattainableRequirements(model).map(({ requirement }) => ids.indexOf(requirement));
  return {
    maxCoverage: first === null ? 0 : proven(first.coverage),
    totalWeight: requirements.reduce((sum, { weight }) => sum + weight, 0),
    ...under(
      ["unattainableRequirements", "unattainable"],
      inAnyOrder(unattainable.map((at) => named(at, ids))),
    ),
    ...under(["minimumMembersForMaxCoverage", "minimumMembers"], (expected) =>
      isJson(expected) ? { size } : size,
    ),
    bestCoverageBySize: coverageBySize(model),
    paretoFront: front.bound === null ? inAnyOrder(points.map(pointFigures)) : absent(SPENT),
    ...under(
      ["frontSizeVersusWeakestPairAtMaxCoverage", "frontAtMaxCoverage"],
      inAnyOrder(points.filter(({ coverage }) => coverage === most).map(pointFigures)),
    ),
    essentialMembers: essential.search.isComplete
      ? members(essential.essential.map(({ member }) => member))
      : absent(SPENT),
    minimumSetsCount: counted(minimum.size === null ? 0 : minimum.setCount),
    bestPairAlignmentSumAmongMinimumSets: (expected) => {
      const sum = counted(pairSumOf(first?.meanPairAlignment ?? null));
      return isJson(expected) ? { sum } : sum;
    },
  };
}

function pointFigures({ size, coverage, weakestPair }: FrontPoint<string, string>): Figure {
  return {
    ...under(["size", "members"], size),
    coverage,
    ...under(["minPairAlignment", "weakestPair", "minAlignment"], orAbsent(weakestPair, "pair unknown")),
  };
}

/** A single member has no pair, and so nothing to add up. */
function pairSumOf(mean: MeanPairAlignment | null): Figure {
  if (mean === null || mean.value !== null) return mean?.sum ?? absent("no coalition");
  return mean.reason === "no-pair" ? 0 : absent(mean.reason);
}

/** Coverage at the sizes that are asked for; one member more than the most needs adds nothing. */
function coverageBySize(model: CoalitionModel<string, string>): Answer {
  const { sizes, search } = bestCoverageBySize(model);
  const coverageAt = (size: number): Figure => {
    if (!search.isComplete) return absent(SPENT);
    const own = sizes.findLast((one) => one.size <= size);
    return own === undefined ? absent("no coalition of this size keeps the rules") : own.coverage;
  };
  return (expected) =>
    Array.isArray(expected)
      ? expected.map((entry: unknown, place): Figure => {
          const size = isJson(entry) ? numberFrom(memberOf(entry, "size")) : place + 1;
          return isJson(entry)
            ? { size: size ?? -1, coverage: coverageAt(size ?? -1) }
            : coverageAt(place + 1);
        })
      : sizes.map(({ size, coverage }) => ({ size, coverage }));
}

function setCoverFigures(input: Json): Figures {
  const sets = memberOf(input, "sets", "setCount", "columns");
  const names: readonly unknown[] = Array.isArray(sets) ? sets : [];
  const rows = entriesIn(input, "rows", "coveredBy").map((row) =>
    row.map((set) => numberFrom(set) ?? names.indexOf(set)),
  );
  const setCount = numberFrom(sets) ?? Math.max(names.length, ...rows.flat().map((set) => set + 1));
  const { size, isProven, uncoverableRows } = answered(minimumSetCover({ setCount, rows }));
  const smallest: Answer = (expected) => {
    if (!isProven) return absent(SPENT);
    return expected === null && uncoverableRows.length > 0 ? absent("no set covers some row") : size;
  };
  return {
    ...under(["minimumSets", "minimum", "optimum", "size", "minimumSize"], smallest),
    ...under(["uncoverable", "uncoverableRows", "uncoverableElements"], inAnyOrder(uncoverableRows)),
  };
}

/** Shapley values of coverage in the case that `instance` names, or in one that stands here. */
function coverageValueFigures(input: Json, { folder }: Surroundings): Figures {
  const isNamed = memberOf(input, "instance", "case") !== undefined;
  const model = modelIn(isNamed ? caseNamed(textIn(input, "instance", "case"), folder).input : input);
  const values = coverageValues(model);
  const sum = values.reduce((total, { value }) => total + value, 0);
  return {
    ...under(["values", "shapley", "shapleyValues"], (expected) =>
      isJson(expected)
        ? Object.fromEntries(values.map(({ member, value }) => [member, value]))
        : values.map(({ value }) => value),
    ),
    ...under(["sum", "total"], sum),
  };
}

function modelIn(input: Json): CoalitionModel<string, string> {
  return answered(coalitionModel(draftIn(input)));
}

/** The draft as the case states it. */
export function draftIn(input: Json): CoalitionDraft<string, string> {
  const alignmentMaximum = optionalNumberIn(input, "alignmentMaximum") ?? 100;
  const candidates = textsIn(input, "members", "candidates", "countries");
  const requirements = objectsIn(input, "requirements").map(
    (stated): CoalitionRequirement<string> => ({
      id: textIn(stated, "id", "name"),
      weight: numberIn(stated, "weight"),
      level: numberIn(stated, "level"),
      depth: optionalNumberIn(stated, "depth") ?? 1,
    }),
  );
  return {
    candidates,
    requirements,
    capability: rowsIn(input, "capability", "capabilities"),
    alignment: has(input, ...ALIGNMENT)
      ? rowsIn(input, ...ALIGNMENT)
      : candidates.map(() => candidates.map(() => alignmentMaximum)),
    alignmentMaximum,
    mandatory: membersIn(memberOf(input, "mandatory"), candidates),
    excluded: membersIn(memberOf(input, "excluded"), candidates),
    incompatiblePairs: pairsIn(memberOf(input, "incompatiblePairs", "incompatible"), candidates),
    sizeMaximum: optionalNumberIn(input, "sizeMaximum", "maxMembers", "budget"),
  };
}

function membersIn(given: unknown, candidates: readonly string[]): readonly string[] {
  if (!Array.isArray(given)) return [];
  return given.map((one: unknown) =>
    typeof one === "number" ? (candidates[one] ?? String(one)) : String(one),
  );
}

function pairsIn(given: unknown, candidates: readonly string[]): readonly MemberPair<string>[] {
  if (!Array.isArray(given)) return [];
  return given.map((pair: unknown) => {
    const [first = "", second = ""] = membersIn(pair, candidates);
    return [first, second] as const;
  });
}
