/** The process cannot run as asked: one sentence that says what is wrong and what to do, and an exit code. */
export class RefusedStart extends Error {
  readonly exitCode: number;

  constructor(sentence: string, exitCode = 1, cause?: unknown) {
    super(sentence, { cause });
    this.name = "RefusedStart";
    this.exitCode = exitCode;
  }
}

/** Exit code of settings that cannot be used; everything else that stops a start ends with 1. */
export const WRONG_SETTINGS = 2;
