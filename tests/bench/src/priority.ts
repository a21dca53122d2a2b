/**
 * How fast the domain package ranks, simulates and finds a consensus, next to a rival and to a bare loop over the same
 * data: `pnpm bench:priority --seed 7`.
 */
import { parseArgs } from "node:util";
import { loadSolver } from "@entente/cases/solver.ts";
import { inTurns, millisecondsText, type Runner, type Timed } from "./in-turns.ts";
import { loadText, machineLines } from "./machine.ts";
import { consensusRunners } from "./priority/consensus.ts";
import { scoringRunners } from "./priority/scoring.ts";
import { simulationRunners } from "./priority/simulation.ts";
import { tableOf } from "./table.ts";

interface Question {
  readonly name: string;
  readonly rounds: number;
  /** What other tools took on a machine of this class, where they cannot run here. */
  readonly elsewhere: string;
  readonly runners: () => readonly Runner[];
}

const { values } = parseArgs({ options: { seed: { type: "string", default: "7" } } });
const seed = Number(values.seed);
if (!Number.isInteger(seed) || seed < 0) throw new RangeError(`--seed ${values.seed}: give a whole number`);

const highs = await loadSolver();
const scoring = (alternatives: number, rounds: number, elsewhere: string): Question => ({
  name: `score and explain ${alternatives.toLocaleString("en")} × 10`,
  rounds,
  elsewhere,
  runners: () => scoringRunners({ alternatives, criteria: 10 }, seed),
});
const simulation = (draws: number, rounds: number, elsewhere: string): Question => ({
  name: `SMAA-2, 20 × 10, ${draws.toLocaleString("en")} draws`,
  rounds,
  elsewhere,
  runners: () => simulationRunners(draws, seed),
});
const consensus = (items: number, rounds: number, elsewhere: string): Question => ({
  name: `Kemeny, ${items} items, 9 ballots`,
  rounds,
  elsewhere,
  runners: () => consensusRunners(items, seed, highs),
});

const QUESTIONS: readonly Question[] = [
  scoring(100, 200, ""),
  scoring(10_000, 50, "pymcdm 1.2 to 1.6"),
  scoring(1_000_000, 5, "pymcdm 227 to 320"),
  simulation(10_000, 20, ""),
  simulation(100_000, 7, "R smaa 331 to 577, numpy 67 to 85"),
  simulation(1_000_000, 2, ""),
  consensus(10, 20, ""),
  consensus(15, 10, "HiGHS 21"),
  consensus(18, 3, ""),
];

console.log(
  [
    `date      ${new Date().toISOString()}`,
    ...machineLines(),
    `asked     seed ${seed}, one thread, medians in milliseconds, contenders in turns`,
    `load      ${loadText()} before`,
    "",
  ].join("\n"),
);

let faults = 0;
const rows = QUESTIONS.map(({ name, rounds, elsewhere, runners }) => {
  const timed = inTurns(runners(), rounds);
  const of = (contender: string) => timed.find((entry) => entry.name === contender);
  const text = (contender: string) => {
    const found = of(contender);
    return found === undefined ? "–" : millisecondsText(found.milliseconds);
  };
  const [ours, limit] = [of("ours"), of("limit")];
  const isAgreed = name.startsWith("SMAA")
    ? Math.abs((ours?.figure ?? 0) - (limit?.figure ?? 1)) < 0.05
    : timed.every(({ figure }) => Math.abs(figure - (ours?.figure ?? Number.NaN)) < 1e-9);
  if (!isAgreed) faults += 1;
  const ratio = (ours?.milliseconds ?? Number.NaN) / (limit?.milliseconds ?? Number.NaN);
  return [
    name,
    text("ours"),
    rivalText(timed),
    text("limit"),
    ratio.toFixed(1),
    elsewhere,
    isAgreed ? "same" : "DIFFERS",
  ];
});
console.log(
  tableOf(
    ["question", "ours", "rival, this run", "limit", "ours / limit", "measured elsewhere", "result"],
    rows,
  ),
);
console.log(`\nload      ${loadText()} after`);
process.exitCode = faults === 0 ? 0 : 1;

/** The contender that is neither ours nor the limit, where there is one. */
function rivalText(timed: readonly Timed[]): string {
  const rival = timed.find(({ name }) => name !== "ours" && name !== "limit");
  return rival === undefined ? "–" : `${rival.name} ${millisecondsText(rival.milliseconds)}`;
}
