import type { Solver } from "@entente/cases/solver.ts";
import { ballotBox, kemeny, type PairwiseTable, pairwiseTable } from "@entente/domain/priority";
import type { Runner } from "../in-turns.ts";
import { randomNumbers } from "./random-numbers.ts";

const BALLOTS = 9;

/** Kemeny's consensus of random ballots: ours, HiGHS on the same question, and a plain dynamic program over subsets. */
export function consensusRunners(items: number, seed: number, highs: Solver): readonly Runner[] {
  const table = randomTable(items, seed);
  const program = linearOrdering(table);
  return [
    {
      name: "ours",
      run: () => {
        const consensus = kemeny(table);
        if (!consensus.ok) throw new Error(consensus.error.code);
        return consensus.value.disagreements;
      },
    },
    { name: "HiGHS", run: () => Math.round(highs.solve(program, { mip_rel_gap: 0 }).ObjectiveValue) },
    { name: "limit", run: () => subsets(table, items) },
  ];
}

function randomTable(items: number, seed: number): PairwiseTable<string> {
  const next = randomNumbers(seed);
  const names = Array.from({ length: items }, (_, place) => `i${place}`);
  const ballots = Array.from({ length: BALLOTS }, () => {
    const order = names.map((_name, place) => ({ place, key: next() })).toSorted((a, b) => a.key - b.key);
    const ranking = Array.from({ length: items }, () => 0);
    for (const [rank, { place }] of order.entries()) ranking[place] = rank + 1;
    return { count: 1, ranking };
  });
  const box = ballotBox(names, ballots);
  const table = box.ok ? pairwiseTable(box.value) : box;
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

/** The linear ordering problem: x(i,j) is 1 when i comes before j; no three items in a circle. One term a line. */
function linearOrdering({ items, preferred }: PairwiseTable<string>): string {
  const pairs = items.flatMap((_, i) => items.flatMap((__, j) => (i < j ? [[i, j] as const] : [])));
  const cost = (i: number, j: number) => preferred[i]?.[j] ?? 0;
  const constant = pairs.reduce((sum, [i, j]) => sum + cost(i, j), 0);
  const objective = pairs.map(([i, j]) => `${signed(cost(j, i) - cost(i, j))} x${i}_${j}`);
  const circles = pairs.flatMap(([i, j]) =>
    items.flatMap((_, k) =>
      k <= j
        ? []
        : [`x${i}_${j}\n+ x${j}_${k}\n- x${i}_${k}\n<= 1`, `- x${i}_${j}\n- x${j}_${k}\n+ x${i}_${k}\n<= 0`],
    ),
  );
  return [
    "Minimize",
    `obj: ${objective.join("\n")}\n+ ${constant} one`,
    "Subject To",
    ...circles.map((circle, place) => `c${place}: ${circle}`),
    "fix: one = 1",
    "Binary",
    ...pairs.map(([i, j]) => `x${i}_${j}`),
    "End",
  ].join("\n");
}

function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}

/** Cheapest order of every subset, built item by item: 2^n · n steps and no thought. */
function subsets({ preferred }: PairwiseTable<string>, items: number): number {
  const size = 2 ** items;
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let set = 0; set < size; set += 1) {
    for (let item = 0; item < items; item += 1) {
      if ((set & (1 << item)) !== 0) continue;
      let cost = costs[set] as number;
      for (let before = 0; before < items; before += 1) {
        if ((set & (1 << before)) !== 0) cost += preferred[item]?.[before] ?? 0;
      }
      const next = set | (1 << item);
      if (cost < (costs[next] as number)) costs[next] = cost;
    }
  }
  return costs[size - 1] ?? Number.NaN;
}
