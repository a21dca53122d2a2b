import type { EntenteOutputs } from "@entente/client";

type Replay = EntenteOutputs["coalition"]["proposal"]["replay"];

/** Whether computing the proposal again gives what was frozen. */
export function replayWords(replay: Replay): { readonly isSame: boolean; readonly words: string } {
  switch (replay.kind) {
    case "same":
      return { isSame: true, words: "Computed again just now: the same, to the last digit." };
    case "different":
      return {
        isSame: false,
        words:
          "Computed again just now, the result differs from what was frozen. Tell your administrator: the stored proposal or the method has changed.",
      };
    case "other-method":
      return {
        isSame: false,
        words: `This server computes by another method (${replay.method}), so it cannot be computed again here. What was frozen is shown as it was.`,
      };
  }
}
