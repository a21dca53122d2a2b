import { type StandingQuestion, standingWith } from "./standing-question.ts";

let answerTo: ReturnType<typeof standingWith> | null = null;

/** Ranks beside the page, so that a slider never waits for it. */
globalThis.addEventListener("message", ({ data }: MessageEvent<StandingQuestion>) => {
  if (data.kind === "inputs") {
    answerTo = standingWith(data.inputs);
    return;
  }
  const answer = answerTo?.(data.points);
  if (answer?.ok !== true) throw new Error(`not ranked: ${answer?.error.code ?? "nothing to rank"}`);
  globalThis.postMessage(answer.value);
});
