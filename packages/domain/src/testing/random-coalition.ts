import fc from "fast-check";
import { aligned, type Draft } from "./coalition-builder.ts";

/** How the members of a set come out, by going through the draft once more. */
export interface PlainFigures {
  readonly members: readonly string[];
  readonly size: number;
  readonly coverage: number;
  /** Below every alignment where a pair is not known. */
  readonly weakest: number;
  readonly sum: number;
}

const LEVELS = fc.option(fc.constantFrom(0, 0, 0, 1, 2, 3, 4), { nil: null, freq: 12 });
const WEIGHTS = fc.constantFrom(0, 1, 2, 3, 4, 5, 0.5, 0.1, 0.2, 0.3, 1 / 3);

interface DraftShape {
  readonly candidates: number;
  readonly requirements: number;
}

/** Drafts with everything that the rules allow: unknown levels and pairs, exclusions, separations, a largest size. */
export function drafts({ candidates, requirements }: DraftShape): fc.Arbitrary<Draft> {
  return fc
    .tuple(fc.integer({ min: 0, max: candidates }), fc.integer({ min: 0, max: requirements }))
    .chain(([count, requirementCount]) => {
      const names = Array.from({ length: count }, (_, index) => `C${index + 1}`);
      const pairs = (count * (count - 1)) / 2;
      const name = count === 0 ? fc.constant("") : fc.constantFrom(...names);
      const some = (maxLength: number) =>
        count === 0 ? fc.constant([]) : fc.uniqueArray(name, { maxLength });
      return fc.record({
        candidates: fc.constant(names),
        requirements: fc.array(
          fc.record({ weight: WEIGHTS, level: fc.constantFrom(2, 3), depth: fc.constantFrom(1, 1, 2, 3) }),
          { minLength: requirementCount, maxLength: requirementCount },
        ),
        capability: fc.array(fc.array(LEVELS, { minLength: requirementCount, maxLength: requirementCount }), {
          minLength: count,
          maxLength: count,
        }),
        values: fc.array(
          fc.option(fc.constantFrom(38, 52, 52, 60, 71, 71.5, 83, 99, 100), { nil: null, freq: 15 }),
          { minLength: pairs, maxLength: pairs },
        ),
        mandatory: fc.oneof(fc.constant([]), some(2)),
        excluded: fc.oneof(fc.constant([]), some(2)),
        apart: pairsOf(name, count),
        unknownPairs: fc.constantFrom("refuse" as const, "allow" as const),
        sizeMaximum: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null, freq: 2 }),
      });
    })
    .map(({ values, apart, ...draft }) => ({
      ...draft,
      requirements: draft.requirements.map((requirement, index) => ({ id: `R${index + 1}`, ...requirement })),
      incompatiblePairs: apart.filter(([first, second]) => first !== second),
      alignment: aligned(draft.candidates.length, (first, second) => {
        const before = (first * (2 * draft.candidates.length - first - 1)) / 2;
        return values[before + second - first - 1] ?? null;
      }),
      alignmentMaximum: 100,
    }));
}

/** Up to three pairs of two candidates, the same or not. */
function pairsOf(name: fc.Arbitrary<string>, count: number): fc.Arbitrary<(readonly [string, string])[]> {
  return fc.array(fc.tuple(name, name), { maxLength: count < 2 ? 0 : 3 });
}

/** Every set that keeps the rules of the draft, the empty one too, with its figures. */
export function allSets(draft: Draft): readonly PlainFigures[] {
  const sets: PlainFigures[] = [];
  for (let number = 0; number < 2 ** draft.candidates.length; number++) {
    const places = draft.candidates.map((_, place) => place).filter((place) => (number & (1 << place)) !== 0);
    const members = places.map((place) => draft.candidates[place] as string);
    if (keepsRules(draft, places, members)) sets.push(plainFigures(draft, places, members));
  }
  return sets;
}

/** The sets that no other matches in all three and beats in one, without the empty one. */
export function plainFront(draft: Draft): readonly PlainFigures[] {
  const sets = allSets(draft);
  const isNoWorse = (a: PlainFigures, b: PlainFigures) =>
    a.size <= b.size && a.coverage >= b.coverage - 1e-9 && a.weakest >= b.weakest;
  const isSame = (a: PlainFigures, b: PlainFigures) => isNoWorse(a, b) && isNoWorse(b, a);
  const isBetter = (a: PlainFigures, b: PlainFigures) => isNoWorse(a, b) && !isSame(a, b);
  return sets.filter((one) => one.size > 0 && !sets.some((other) => isBetter(other, one)));
}

function keepsRules(draft: Draft, places: readonly number[], members: readonly string[]): boolean {
  const has = (name: string) => members.includes(name);
  const isUnknown = places.some((a) =>
    places.some((b) => a !== b && (draft.alignment[a]?.[b] ?? null) === null),
  );
  return (
    (draft.mandatory ?? []).every(has) &&
    !(draft.excluded ?? []).some(has) &&
    !(draft.incompatiblePairs ?? []).some(([a, b]) => has(a) && has(b)) &&
    !(draft.unknownPairs !== "allow" && isUnknown) &&
    members.length <= (draft.sizeMaximum ?? members.length)
  );
}

function plainFigures(draft: Draft, places: readonly number[], members: readonly string[]): PlainFigures {
  let coverage = 0;
  for (const [column, { weight, level, depth }] of draft.requirements.entries()) {
    const meeting = places.filter((place) => (draft.capability[place]?.[column] ?? -1) >= level);
    if (meeting.length >= depth) coverage += weight;
  }
  let [weakest, sum] = [draft.alignmentMaximum, 0];
  for (const a of places) {
    for (const b of places) {
      if (a >= b) continue;
      const value = draft.alignment[a]?.[b] ?? null;
      weakest = Math.min(weakest, value ?? -1);
      sum += value ?? 0;
    }
  }
  return { members, size: members.length, coverage, weakest, sum };
}
