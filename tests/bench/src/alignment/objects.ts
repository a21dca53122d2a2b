import type { Issue, StanceValue } from "@entente/domain/alignment";
import { type Answer, TIE } from "./answer.ts";
import type { Stances } from "./stances.ts";

interface Country {
  readonly name: string;
  readonly stances: Readonly<Record<string, StanceValue>>;
}

interface Pair {
  readonly first: Country;
  readonly second: Country;
  readonly distance: number | null;
  /** Weight on which they are compared. */
  readonly weight: number;
}

interface Change {
  readonly country: Country;
  readonly issue: Issue<string>;
  readonly to: StanceValue;
  readonly reduction: number;
}

/** What a page would write without a library: countries and changes as objects, the definition as it stands. */
export function objectsOf({ countries, issues, rows }: Stances) {
  const records = countries.map((name, row): Country => {
    const known = issues.flatMap(({ id }, column) => {
      const value = rows[row]?.[column] ?? null;
      return value === null ? [] : [[id, value] as const];
    });
    return { name, stances: Object.fromEntries(known) };
  });
  return {
    pairs: () => pairsOf(records, issues).length,
    answer: () => answerOf(records, issues),
  };
}

function pairsOf(countries: readonly Country[], issues: readonly Issue<string>[]): readonly Pair[] {
  return countries.flatMap((first, row) =>
    countries.slice(row + 1).map((second) => {
      let [weight, apart] = [0, 0];
      for (const issue of issues) {
        const [one, other] = [first.stances[issue.id], second.stances[issue.id]];
        if (one === undefined || other === undefined) continue;
        weight += issue.weight;
        apart += issue.weight * distanceOn(issue, one, other);
      }
      return { first, second, weight, distance: weight === 0 ? null : apart / weight };
    }),
  );
}

function distanceOn(issue: Issue<string>, one: StanceValue, other: StanceValue): number {
  switch (issue.kind) {
    case "nominal":
    case "binary":
      return one === other ? 0 : 1;
    case "ordinal": {
      const apart = issue.levels.indexOf(String(one)) - issue.levels.indexOf(String(other));
      return Math.abs(apart) / (issue.levels.length - 1);
    }
    case "numeric":
      return Math.abs(Number(one) - Number(other)) / (issue.highest - issue.lowest);
  }
}

function answerOf(countries: readonly Country[], issues: readonly Issue<string>[]): Answer {
  const pairs = pairsOf(countries, issues);
  const compared = pairs.filter(({ distance }) => distance !== null);
  const changes = countries.flatMap((country) => changesOf(country, countries, issues, pairs));
  const reduction = changes.reduce((most, change) => Math.max(most, change.reduction), 0);
  const distances = new Float64Array(countries.length ** 2);
  for (const { first, second, distance } of pairs) {
    const [row, column] = [countries.indexOf(first), countries.indexOf(second)];
    distances[row * countries.length + column] = distance ?? -1;
    distances[column * countries.length + row] = distance ?? -1;
  }
  return {
    distances,
    mean: compared.reduce((sum, { distance }) => sum + (distance ?? 0), 0) / compared.length,
    reduction,
    changes: changes.filter((change) => reduction - change.reduction <= TIE).length,
  };
}

/** Every change of a country, of which only the pairs with the country and only the issue are looked at again. */
function changesOf(
  country: Country,
  countries: readonly Country[],
  issues: readonly Issue<string>[],
  pairs: readonly Pair[],
): readonly Change[] {
  const compared = pairs.filter(({ distance }) => distance !== null).length;
  const own = pairs.filter(({ first, second }) => first === country || second === country);
  return issues.flatMap((issue) => {
    const from = country.stances[issue.id];
    if (from === undefined) return [];
    const others = own.flatMap(({ first, second, weight }) => {
      const stance = (first === country ? second : first).stances[issue.id];
      return stance === undefined || weight === 0 ? [] : [{ stance, share: issue.weight / weight }];
    });
    const apartAt = (value: StanceValue) =>
      others.reduce((sum, { stance, share }) => sum + share * distanceOn(issue, value, stance), 0);
    const present = apartAt(from);
    return valuesOf(issue, countries)
      .filter((to) => to !== from)
      .map((to) => ({ country, issue, to, reduction: (present - apartAt(to)) / compared }));
  });
}

function valuesOf(issue: Issue<string>, countries: readonly Country[]): readonly StanceValue[] {
  switch (issue.kind) {
    case "nominal":
      return issue.options;
    case "ordinal":
      return issue.levels;
    case "numeric":
      return [...new Set(countries.flatMap(({ stances }) => stances[issue.id] ?? []))];
    case "binary":
      return [false, true];
  }
}
