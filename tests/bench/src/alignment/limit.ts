import type { Issue, StanceTable } from "@entente/domain/alignment";
import { type Answer, TIE } from "./answer.ts";

/** The same table as bare numbers: no names, no checks, nothing to explain. */
interface Numbers {
  readonly countries: number;
  readonly issues: number;
  readonly places: Float64Array;
  readonly known: Uint8Array;
  readonly shares: Float64Array;
  /** What a difference of places is divided by; 0 where places are alike or not. */
  readonly widths: Float64Array;
  /** Places that a stance may move to, issue by issue. */
  readonly targets: readonly Float64Array[];
}

/** Loops over typed arrays that try everything that the package tries. */
export function limitOf({ holders, issues, places, known }: StanceTable<string, string>) {
  const width = issues.issues.length;
  const numbers: Numbers = {
    countries: holders.length,
    issues: width,
    places,
    known,
    shares: Float64Array.from(issues.shares),
    widths: Float64Array.from(issues.issues, widthOf),
    targets: issues.issues.map((issue, column) => {
      const held = holders.flatMap((_holder, row) => {
        const cell = row * width + column;
        return known[cell] === 1 ? [places[cell] as number] : [];
      });
      return Float64Array.from(targetsOf(issue) ?? new Set(held));
    }),
  };
  return { pairs: () => pairsOf(numbers).mean, answer: () => answerOf(numbers) };
}

function widthOf(issue: Issue<string>): number {
  switch (issue.kind) {
    case "nominal":
    case "binary":
      return 0;
    case "ordinal":
      return issue.levels.length - 1;
    case "numeric":
      return issue.highest - issue.lowest;
  }
}

function targetsOf(issue: Issue<string>): Iterable<number> | null {
  switch (issue.kind) {
    case "nominal":
      return issue.options.keys();
    case "ordinal":
      return issue.levels.keys();
    case "numeric":
      return null;
    case "binary":
      return [0, 1];
  }
}

function pairsOf({ countries, issues, places, known, shares, widths }: Numbers) {
  const distances = new Float64Array(countries * countries);
  const coverages = new Float64Array(countries * countries);
  let [sum, compared] = [0, 0];
  for (let row = 0; row < countries; row += 1) {
    for (let other = row + 1; other < countries; other += 1) {
      let [weight, apart] = [0, 0];
      for (let column = 0; column < issues; column += 1) {
        const [one, two] = [row * issues + column, other * issues + column];
        if (known[one] === 0 || known[two] === 0) continue;
        const share = shares[column] as number;
        weight += share;
        apart += share * between(widths[column] as number, places[one] as number, places[two] as number);
      }
      const distance = weight === 0 ? -1 : apart / weight;
      distances[row * countries + other] = distances[other * countries + row] = distance;
      coverages[row * countries + other] = coverages[other * countries + row] = weight;
      if (weight > 0) {
        sum += distance;
        compared += 1;
      }
    }
  }
  return { distances, coverages, compared, mean: sum / compared };
}

function between(width: number, a: number, b: number): number {
  if (width === 0) return a === b ? 0 : 1;
  return Math.abs(a - b) / width;
}

function answerOf(numbers: Numbers): Answer {
  const { countries, issues, places, known, shares, widths, targets } = numbers;
  const { distances, coverages, compared, mean } = pairsOf(numbers);
  const parts = new Float64Array(countries);
  const gains: number[] = [];
  let reduction = 0;
  for (let column = 0; column < issues; column += 1) {
    const [width, share, goals] = [widths[column] as number, shares[column] as number, targets[column]];
    for (let mover = 0; mover < countries; mover += 1) {
      if (known[mover * issues + column] === 0) continue;
      const from = places[mover * issues + column] as number;
      let present = 0;
      for (let other = 0; other < countries; other += 1) {
        const weight = coverages[mover * countries + other] as number;
        const isCompared = other !== mover && weight > 0 && known[other * issues + column] === 1;
        parts[other] = isCompared ? share / weight / compared : 0;
        const place = places[other * issues + column] as number;
        present += (parts[other] as number) * between(width, from, place);
      }
      for (const to of goals ?? []) {
        if (to === from) continue;
        let apart = 0;
        for (let other = 0; other < countries; other += 1) {
          apart += (parts[other] as number) * between(width, to, places[other * issues + column] as number);
        }
        const gain = present - apart;
        gains.push(gain);
        if (gain > reduction) reduction = gain;
      }
    }
  }
  return {
    distances,
    mean,
    reduction,
    changes: gains.filter((gain) => reduction - gain <= TIE).length,
  };
}
