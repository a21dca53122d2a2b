import { isJson, type Json } from "./case.ts";
import { type Answer, type Figure, type Figures, membersOf, reasonOf } from "./figure.ts";
import { memberOf, nearestMemberOf } from "./spelling.ts";
import type { Tolerance } from "./tolerance.ts";

/** One place where the package and the case differ. */
export interface Difference {
  /** Such as `scores[2]`. */
  readonly at: string;
  readonly expected: unknown;
  /** As a person reads it. */
  readonly given: string;
}

/** Facts beside a result: what a peer gives, sets of which others are as good, how a figure was made. */
const NOT_CHECKED =
  /^(peer.*|published|example.*|oneOf|how|why|reason|meaning|notes?|comment|iterations|draws|seed|name|label|description)$/i;
const FRACTION = /^(?<figure>.+?)_?Exact$/i;

/**
 * Where the given figures differ from the expected ones. Every member that is expected must be given; null stands for a
 * figure that is absent, with a reason.
 */
export function differences(expected: Json, given: Figures, tolerance: Tolerance): readonly Difference[] {
  const asked = askedIn(expected);
  if (asked.length === 0) return [{ at: "expected", expected, given: "nothing that could be compared" }];
  return ofMembers("", asked, given, tolerance);
}

/** The members of a result that are compared. */
export function membersCompared(expected: Json): readonly string[] {
  return askedIn(expected).map(([member]) => member);
}

type Asked = readonly (readonly [member: string, figure: string, expected: unknown])[];

/** The members to compare, each with its figure; fractions only where the figure itself is not listed. */
function askedIn(expected: Json): Asked {
  return Object.entries(expected).flatMap(([member, value]) => {
    if (NOT_CHECKED.test(member) || member === "exact") return [];
    const figure = FRACTION.exec(member)?.groups?.["figure"];
    if (figure === undefined) return [[member, member, value] as const];
    return memberOf(expected, figure) === undefined ? [[member, figure, value] as const] : [];
  });
}

function ofMembers(at: string, asked: Asked, given: Json, tolerance: Tolerance): readonly Difference[] {
  return asked.flatMap(([member, figure, expected]) => {
    const place = at === "" ? member : `${at}.${member}`;
    const found = nearestMemberOf(given, figure) as Figure | undefined;
    if (found === undefined) return [{ at: place, expected, given: "not given" }];
    return ofFigure(place, expected, found, tolerance.of(member, expected));
  });
}

function ofFigure(
  at: string,
  expected: unknown,
  figure: Figure,
  tolerance: Tolerance,
): readonly Difference[] {
  const given = resolved(figure, expected);
  const differs = [{ at, expected, given: shown(given) }];
  const members = membersOf(given);
  if (expected === null) return reasonOf(given) === null || reasonOf(given) === "" ? differs : [];
  if (members !== null) {
    return Array.isArray(expected) && isMatched(expected, members, tolerance) ? [] : differs;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(given) || given.length !== expected.length) return differs;
    return expected.flatMap((entry, place) => ofFigure(`${at}[${place}]`, entry, given[place], tolerance));
  }
  const target = isJson(expected) ? (fractionOf(expected) ?? expected) : expected;
  if (isJson(target)) {
    if (Array.isArray(given)) return ofPlaces(at, target, given, tolerance) ?? differs;
    const isRecord = isJson(given) && reasonOf(given as Figure) === null;
    return isRecord ? ofMembers(at, askedIn(target), given, tolerance) : differs;
  }
  if (typeof target === "number" && typeof given === "number") {
    return Math.abs(given - target) <= tolerance.limit ? [] : differs;
  }
  return Object.is(target, given) ? [] : differs;
}

/** Entries of a list that are asked for by their places; absent when the members are no places. */
function ofPlaces(
  at: string,
  expected: Json,
  given: readonly Figure[],
  tolerance: Tolerance,
): readonly Difference[] | null {
  const places = Object.keys(expected).map(Number);
  if (!places.every((place) => Number.isInteger(place) && place >= 0 && place < given.length)) return null;
  return places.flatMap((place) =>
    ofFigure(`${at}[${place}]`, expected[place], given[place] as Figure, tolerance),
  );
}

function resolved(figure: Figure, expected: unknown): Exclude<Figure, Answer> {
  return typeof figure === "function" ? resolved(figure(expected), expected) : figure;
}

/** Whether every expected entry has a given one of its own. */
function isMatched(expected: readonly unknown[], given: readonly Figure[], tolerance: Tolerance): boolean {
  if (expected.length !== given.length) return false;
  const left = [...given];
  return expected.every((entry) => {
    const place = left.findIndex((figure) => ofFigure("", entry, figure, tolerance).length === 0);
    return place !== -1 && left.splice(place, 1).length === 1;
  });
}

function fractionOf({ num, den }: Json): number | null {
  return typeof num === "number" && typeof den === "number" ? num / den : null;
}

/** Figures as JSON, with the reason of what is absent. */
function shown(given: Figure): string {
  return JSON.stringify(given, (_member, figure: Figure) => {
    if (typeof figure === "function") return "(depends on how it is asked for)";
    if (typeof figure === "number" && !Number.isFinite(figure)) return String(figure);
    const reason = reasonOf(figure);
    return reason === null ? (membersOf(figure) ?? figure) : `absent: ${reason}`;
  });
}
