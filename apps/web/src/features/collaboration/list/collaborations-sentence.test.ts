import { expect, it } from "vitest";
import { collaborationsSentence } from "./collaborations-sentence.ts";
import type { CollaborationsPage, Founding } from "./load-collaborations.ts";

const running = { endedYear: null } as CollaborationsPage["collaborations"][number];
const ended = { endedYear: 2024 } as CollaborationsPage["collaborations"][number];
const founding = (duplicates: readonly string[]) => ({ founding: { duplicates } }) as unknown as Founding;

it("counts what runs, what was put down here, and what repeats what runs", () => {
  expect(collaborationsSentence({ collaborations: [running, running, ended], foundings: new Map() })).toBe(
    "3 collaborations are on record, 2 of them running; none was put down here.",
  );
  const foundings = new Map([
    ["a", founding([])],
    ["b", founding(["a"])],
  ]);
  expect(collaborationsSentence({ collaborations: [running], foundings })).toBe(
    "1 collaboration is on record, 1 of them running; 2 were put down here, 1 of them although it repeats what runs.",
  );
});
