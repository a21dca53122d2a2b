import type { Result, StatedRivalry, StatedTension } from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

/** One entry in the history of a statement; without content it withdraws the statement. */
export interface StatementEntry<Content> extends Authorship {
  /** Names the statement; the same through its history. */
  readonly id: string;
  /** From 1 within its history. */
  readonly sequence: number;
  readonly content: Content | null;
  /** Why it was put down, or withdrawn. */
  readonly reason: string;
}

/** A statement that stands, with who put it there last. */
export interface StandingStatement<Content> extends StatementEntry<Content> {
  readonly content: Content;
}

/** Statements of one kind, each with a history that only grows. */
export interface StatementHistory<Content> {
  /** All that stand, in the order in which they were first put down. */
  standing(): Promise<readonly StandingStatement<Content>[]>;
  /** All entries of one, newest first. */
  history(id: string): Promise<readonly StatementEntry<Content>[]>;
  /**
   * Puts down the first entry of a new statement, under a new id, with its audit row, when those that stand allow it. Who begins another
   * at once waits, and is then judged by what stands.
   */
  begin<Refused>(
    id: string,
    content: Content,
    reason: string,
    signature: Signature,
    allow: (standing: readonly Content[]) => Result<unknown, Refused>,
  ): Promise<Result<number, Refused>>;
  /** Puts down the next entry with its audit row. `expected` is the last sequence seen, 0 for none. */
  append(
    id: string,
    expected: number,
    content: Content | null,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}

/** What people state of how things stand to each other. */
export interface StatementRepository {
  readonly tensions: StatementHistory<StatedTension>;
  readonly rivalries: StatementHistory<StatedRivalry>;
}
