import type { Refusal } from "@entente/client";
import { refusalWords } from "../lib/refusal-words.ts";
import { RefusalAlert } from "./forms/refusal-alert.tsx";
import { PageTitle } from "./page-title.tsx";

interface RefusedStateProps {
  /** The title that the page would have had. */
  readonly title: string;
  readonly refusal: Refusal;
}

/** In place of a page that this person may not see. */
export function RefusedState({ title, refusal }: RefusedStateProps) {
  return (
    <>
      <PageTitle title={title} />
      <RefusalAlert title="Not open to you" words={refusalWords(refusal)} />
    </>
  );
}
