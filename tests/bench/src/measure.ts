import { createEntente, type Entente, signInAsPersona } from "@entente/client";
import { type Captured, capture, type Statements } from "./capture.ts";
import { type Operation, operationsOn } from "./operations.ts";
import type { Driver, Place } from "./place/place.ts";
import { reportTargets } from "./report-targets.ts";
import type { Server } from "./server.ts";
import { type Contender, type Extent, type Timing, timeInTurns, timeTogether } from "./timing.ts";

export interface Measured {
  readonly name: string;
  readonly ours: Timing | null;
  readonly driver: Timing | null;
  /** The most that one question of this kind needed. */
  readonly statements: number;
  readonly transactions: number;
}

export interface MeasuredTogether extends Timing {
  readonly name: string;
  readonly seconds: number;
}

export interface Measurements {
  readonly alone: readonly Measured[];
  readonly together: readonly MeasuredTogether[];
  /** Reports that the server has acknowledged. */
  readonly acknowledged: number;
}

export const CALLERS = 8;
const PERSONA = "nist-officer";
const AGENCY = "NIST";
const CLIENT = "bench";

/** Asks the running server and the driver the same questions in turns. */
export async function measure(
  place: Place,
  server: Server,
  count: number,
  extent: Extent,
): Promise<Measurements> {
  const options = { url: server.url, name: CLIENT };
  const { entente, token } = await signInAsPersona(options, PERSONA);
  const callers = Array.from({ length: CALLERS }, () => createEntente({ ...options, token }));

  const each = extent.warmUp + extent.calls;
  const operations = operationsOn(count, await reportTargets(entente, AGENCY, 2 * each));
  const captured = await capture(place, PERSONA, operations, each);

  let acknowledged = 0;
  const askedBy =
    (client: Entente, operation: Operation): Contender =>
    async (number) => {
      await operation.ask(client, number);
      if (operation.variety === "changing") acknowledged += 1;
    };

  const driver = await place.openLimit();
  try {
    const alone = [...(await measureOverhead(server, driver, captured, extent))];
    for (const operation of operations) {
      const asked = captured.questions.get(operation) ?? [];
      const limit: Contender = (number) => run(driver, asked[number % asked.length] ?? []);
      const [ours, theirs] = await timeInTurns([askedBy(entente, operation), limit], extent);
      alone.push({ name: operation.name, ours, driver: whole(theirs), ...sizeOf(asked) });
    }
    const together: MeasuredTogether[] = [];
    for (const operation of operations.filter(({ isAskedTogether }) => isAskedTogether)) {
      const contenders = callers.map((caller) => askedBy(caller, operation));
      together.push({ name: operation.name, ...(await timeTogether(contenders, each, extent)) });
    }
    return { alone, together, acknowledged };
  } finally {
    await driver.close();
  }
}

/** What every call pays beside its own question: the way over HTTP, and asking who it is. */
async function measureOverhead(
  server: Server,
  driver: Driver,
  { sessionBegun, session }: Captured,
  extent: Extent,
): Promise<readonly Measured[]> {
  await run(driver, sessionBegun);
  const [http] = await timeInTurns([() => askHealth(server)], extent);
  const [lookUp] = await timeInTurns([() => run(driver, session)], extent);
  return [
    { name: "nothing (/healthz)", ours: http, driver: null, statements: 0, transactions: 0 },
    { name: "who asks, in each below", ours: null, driver: whole(lookUp), ...sizeOf([session]) },
  ];
}

async function askHealth({ url }: Server): Promise<void> {
  const reply = await fetch(`${url}/healthz`);
  await reply.arrayBuffer();
  if (!reply.ok) throw new Error(`/healthz answered ${reply.status}`);
}

async function run(driver: Driver, statements: Statements): Promise<void> {
  for (const transaction of statements) await driver.run(transaction);
}

/** The limit is a limit only when all of it ran. */
function whole(timing: Timing): Timing {
  const [first] = timing.errors;
  if (first !== undefined) throw new Error("the driver could not repeat what storage ran", { cause: first });
  return timing;
}

function sizeOf(asked: readonly Statements[]): Pick<Measured, "statements" | "transactions"> {
  const sizes = asked.map((transactions) =>
    transactions.reduce((sum, { statements }) => sum + statements.length, 0),
  );
  return {
    statements: Math.max(...sizes),
    transactions: Math.max(...asked.map(({ length }) => length)),
  };
}
