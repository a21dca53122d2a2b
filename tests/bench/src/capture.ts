import { ententeInside, sessionQuestion } from "./inside.ts";
import type { Operation } from "./operations.ts";
import type { Place } from "./place/place.ts";
import { oneAtATime, type Transaction, transactionRecorder } from "./transaction.ts";

/** What storage runs for one question. */
export type Statements = readonly Transaction[];

export interface Captured {
  /** Begins the session that `session` asks for. */
  readonly sessionBegun: Statements;
  /** What every call over HTTP asks before its own question. */
  readonly session: Statements;
  /** For each operation, its questions in the order of their numbers. */
  readonly questions: ReadonlyMap<Operation, readonly Statements[]>;
}

/** Asks each question once inside this process and keeps the statements that storage ran for it. */
export async function capture(
  place: Place,
  persona: string,
  operations: readonly Operation[],
  calls: number,
): Promise<Captured> {
  const recorder = transactionRecorder();
  const database = oneAtATime(await place.openObserved(recorder.onStatement));
  try {
    const { begin, ask } = await sessionQuestion(database, persona);
    const sessionBegun = await recorder.during(begin);
    const session = await recorder.during(ask);

    const entente = await ententeInside(database, persona);
    const questions = new Map<Operation, readonly Statements[]>();
    for (const operation of operations) {
      const asked: Statements[] = [];
      const different = operation.variety === "changing" ? calls : operation.variety;
      for (let number = 0; number < different; number += 1) {
        asked.push(await recorder.during(() => operation.ask(entente, number)));
      }
      questions.set(operation, asked);
    }
    return { sessionBegun, session, questions };
  } finally {
    await database.close();
  }
}
