/**
 * How fast the domain package finds how far apart countries are, and which single change brings them closest, next to
 * plain objects and to a bare loop over the same data: `pnpm bench:alignment --seed 7`.
 */
import { parseArgs } from "node:util";
import { pairDistances } from "@entente/domain/alignment";
import { isSame } from "./alignment/answer.ts";
import { limitOf } from "./alignment/limit.ts";
import { objectsOf } from "./alignment/objects.ts";
import { answerOfOurs, tableOfStances } from "./alignment/ours.ts";
import { generatedStances } from "./alignment/stances.ts";
import { inTurns, millisecondsText, type Runner } from "./in-turns.ts";
import { loadText, machineLines } from "./machine.ts";
import { tableOf } from "./table.ts";

interface Size {
  readonly countries: number;
  readonly issues: number;
  /** Share of the stances that are not known. */
  readonly missing: number;
  readonly rounds: number;
}

const SIZES: readonly Size[] = [
  { countries: 18, issues: 30, missing: 0.2, rounds: 200 },
  { countries: 40, issues: 30, missing: 0, rounds: 100 },
  { countries: 40, issues: 30, missing: 0.2, rounds: 100 },
  { countries: 100, issues: 60, missing: 0.2, rounds: 10 },
];

const { values } = parseArgs({ options: { seed: { type: "string", default: "7" } } });
const seed = Number(values.seed);
if (!Number.isInteger(seed) || seed < 0) throw new RangeError(`--seed ${values.seed}: give a whole number`);

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
const rows = SIZES.flatMap((size) => {
  const { cells, isAgreed } = measured(size);
  if (!isAgreed) faults += 1;
  return cells.map((row) => [...row, isAgreed ? "same" : "DIFFERS"]);
});
console.log(tableOf(["question", "ours", "objects", "limit", "ours / limit", "result"], rows));
console.log(`\nload      ${loadText()} after`);
process.exitCode = faults === 0 ? 0 : 1;

/** A line for all pairs, and one for all pairs and the best change; the answers are compared before anything is timed. */
function measured({ countries, issues, missing, rounds }: Size): {
  readonly cells: readonly (readonly string[])[];
  readonly isAgreed: boolean;
} {
  const stances = generatedStances({ countries, issues, missing }, seed);
  const table = tableOfStances(stances);
  const [objects, limit] = [objectsOf(stances), limitOf(table)];
  const ours = answerOfOurs(stances);
  const isAgreed = isSame(ours, objects.answer()) && isSame(ours, limit.answer());
  const known = `${Math.round(100 * (1 - missing))} % known`;
  const line = (question: string, runners: readonly Runner[]) => {
    const medians = inTurns(runners, rounds).map(({ milliseconds }) => milliseconds);
    const [own = Number.NaN, , least = Number.NaN] = medians;
    return [
      `${question}, ${countries} × ${issues}, ${known}`,
      ...medians.map(millisecondsText),
      (own / least).toFixed(1),
    ];
  };
  return {
    cells: [
      line("all pairs", [
        { name: "ours", run: () => pairDistances(table).distances[1] ?? 0 },
        { name: "objects", run: objects.pairs },
        { name: "limit", run: limit.pairs },
      ]),
      line("checked, all pairs and best change", [
        { name: "ours", run: () => answerOfOurs(stances).reduction },
        { name: "objects", run: () => objects.answer().reduction },
        { name: "limit", run: () => limit.answer().reduction },
      ]),
    ],
    isAgreed,
  };
}
