/**
 * How fast the domain package finds the whole front of coalitions, next to HiGHS on the same countries and to a bare
 * loop over all sets: `pnpm bench:coalition --seed 7`.
 */
import { parseArgs } from "node:util";
import { type Choice, solvedFront, solvedPoint } from "@entente/cases/coalition-program.ts";
import { loadSolver } from "@entente/cases/solver.ts";
import { coalitionFront, coalitionModel } from "@entente/domain/coalition";
import { enumerated } from "./coalition/enumeration.ts";
import { checksumOf, generatedInstance, type Instance } from "./coalition/instance.ts";
import { inTurns, millisecondsText } from "./in-turns.ts";
import { loadText, machineLines } from "./machine.ts";
import { tableOf } from "./table.ts";

interface Size {
  readonly countries: number;
  readonly requirements: number;
  /** How often each contender runs after the warm-up; HiGHS finds the whole front once. */
  readonly rounds: number;
}

const SIZES: readonly Size[] = [
  { countries: 10, requirements: 6, rounds: 50 },
  { countries: 20, requirements: 9, rounds: 30 },
  { countries: 30, requirements: 12, rounds: 10 },
  { countries: 40, requirements: 14, rounds: 3 },
];

const { values } = parseArgs({ options: { seed: { type: "string", default: "7" } } });
const seed = Number(values.seed);
if (!Number.isInteger(seed) || seed < 0) throw new RangeError(`--seed ${values.seed}: give a whole number`);

const highs = await loadSolver();
console.log(
  [
    `date      ${new Date().toISOString()}`,
    ...machineLines(),
    `rival     HiGHS ${highs.version.string} in WebAssembly (npm highs), mip_rel_gap 0`,
    `asked     seed ${seed}, one thread, medians in milliseconds, contenders in turns`,
    `load      ${loadText()} before`,
    "",
  ].join("\n"),
);

let faults = 0;
const rows = SIZES.map((size) => {
  const { cells, isAgreed } = measured(size);
  if (!isAgreed) faults += 1;
  return [...cells, isAgreed ? "same" : "DIFFERS"];
});
console.log(
  tableOf(
    [
      "whole front",
      "points",
      "ours",
      "HiGHS, one point",
      "HiGHS, whole",
      "solves",
      "limit: all sets",
      "sets",
      "ours / limit",
      "result",
    ],
    rows,
  ),
);
console.log(`\nload      ${loadText()} after`);
process.exitCode = faults === 0 ? 0 : 1;

function measured({ countries, requirements, rounds }: Size): {
  readonly cells: readonly string[];
  readonly isAgreed: boolean;
} {
  const instance = generatedInstance(countries, requirements, seed);
  const front = frontOurs(instance);
  const sizeMaximum = Math.max(...front.map(({ size }) => size));
  const sizes = Array.from({ length: sizeMaximum }, (_, at) => at + 1);
  const most = Math.max(...front.map(({ coverage }) => coverage));
  const onePoint = { sizeMaximum, weakestMinimum: 0 };
  const all = enumerated(instance);
  const [ours, limit, point] = inTurns(
    [
      { name: "ours", run: () => checksumOf(frontOurs(instance)) },
      { name: "limit", run: () => checksumOf(enumerated(instance).front) },
      { name: "HiGHS", run: () => solvedPoint(highs, instance, onePoint)?.coverage ?? 0 },
    ],
    rounds,
  );
  const startedAt = performance.now();
  const whole = solvedFront(highs, instance, sizes);
  const wholeMilliseconds = performance.now() - startedAt;

  const text = (milliseconds: number | undefined) => millisecondsText(milliseconds ?? Number.NaN);
  return {
    cells: [
      `${countries} countries × ${requirements}`,
      String(front.length),
      text(ours?.milliseconds),
      text(point?.milliseconds),
      text(wholeMilliseconds),
      String(whole.solves),
      text(limit?.milliseconds),
      all.sets.toLocaleString("en"),
      ((ours?.milliseconds ?? Number.NaN) / (limit?.milliseconds ?? Number.NaN)).toPrecision(2),
    ],
    isAgreed:
      ours?.figure === limit?.figure && ours?.figure === checksumOf(whole.front) && point?.figure === most,
  };
}

/** The front as the package gives it, with all its sets and figures, checked input included. */
function frontOurs(instance: Instance): readonly Choice[] {
  const model = coalitionModel(instance);
  if (!model.ok) throw new Error(model.error.code);
  const { points, bound } = coalitionFront(model.value);
  if (bound !== null) throw new Error("the front is not complete");
  return points.map(({ size, coverage, weakestPair }) => ({ size, coverage, weakest: weakestPair ?? -1 }));
}
