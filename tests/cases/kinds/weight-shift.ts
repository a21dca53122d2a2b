import { nearestRivals, type WeightShift, type WeightShiftAbsent } from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { type Answer, absent, type Figure, type Figures, list, named, under } from "../figure.ts";
import { memberOf } from "../spelling.ts";
import { placeOf, scoredIn } from "./scored.ts";

const RIVAL = ["rival", "alternative", "b"] as const;
const TOTAL = [
  "l1",
  "totalChange",
  "change",
  "distance",
  "minimum",
  "l1Change",
  "minimumL1",
  "minimumChange",
] as const;
const BY_RIVAL = ["rivals", "byRival", "changes", "flips", "l1ByRival", ...TOTAL] as const;

type Shift = WeightShift<string, string> | WeightShiftAbsent<string>;

/** Least total change of all weights at which each rival draws level with the first place. */
export function shiftFigures(input: Json): Figures {
  const scored = scoredIn(input);
  const { alternatives } = scored.table;
  const { leader, rivals } = nearestRivals(scored);
  const shifts = rivals ?? [];
  const top = named(alternatives.indexOf(leader ?? ""), alternatives);
  const ofRival = (place: number | null): Figures => {
    const shift = shifts.find(({ rival }) => rival === alternatives[place ?? -1]);
    return { ...under(["leader", "a"], top), ...figuresOf(shift ?? null, alternatives) };
  };
  const nearest = alternatives.indexOf(shifts[0]?.rival ?? "");
  const asked = ofRival(placeOf(memberOf(input, "rival"), alternatives) ?? nearest);
  const others = [...alternatives.keys()].filter((place) => alternatives[place] !== leader);
  const byRival: Answer = (expected) => {
    if (!Array.isArray(expected)) return asked["totalChange"] ?? absent("no rival");
    const places = expected.length === alternatives.length ? [...alternatives.keys()] : others;
    return expected.map((entry: unknown, index): Figure => {
      if (!isJson(entry)) return ofRival(places[index] ?? null)["totalChange"] ?? 0;
      return ofRival(placeOf(memberOf(entry, ...RIVAL), alternatives) ?? others[index] ?? null);
    });
  };
  return {
    ...asked,
    ...under(["totals", "scores"], list(scored.scores)),
    ...under(["top", "leader"], top),
    ...under(["nearestRival", "nearest"], (expected) =>
      isJson(expected) ? ofRival(nearest) : named(nearest, alternatives),
    ),
    ...under(BY_RIVAL, byRival),
  };
}

function figuresOf(shift: Shift | null, alternatives: readonly string[]): Figures {
  const total = shift?.totalChange ?? null;
  const reason = shift !== null && "reason" in shift ? shift.reason : "the first place itself";
  const orNone = (figure: Figure | null): Figure => figure ?? absent(reason);
  return {
    ...under(RIVAL, named(alternatives.indexOf(shift?.rival ?? ""), alternatives)),
    ...under(TOTAL, orNone(total ?? (shift === null ? ownTotal : null))),
    ...under(["moved", "weightMoved"], orNone(total === null ? null : total / 2)),
    ...under(
      ["weights", "newWeights", "weightsAtTie", "at"],
      orNone(shift === null || shift.totalChange === null ? null : list(shift.weights)),
    ),
    ...under(["feasible", "possible", "attainable", "canDrawLevel"], total !== null),
    ...under(["infeasible", "impossible"], total === null),
  };
}

/** The first place is level with itself without any change; some write that as absent. */
const ownTotal: Answer = (expected) => (expected === null ? absent("the first place itself") : 0);
