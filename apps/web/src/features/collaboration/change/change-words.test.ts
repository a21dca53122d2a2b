import type { Collaboration, CollaborationChange } from "@entente/domain";
import { expect, it } from "vitest";
import { coalitionNames } from "../../coalition/frame/coalition-names.ts";
import { changeWords, correctedWords } from "./change-words.ts";

const before = {
  id: "chip-tools",
  title: "Chip tools",
  year: 2021,
  endedYear: null,
  members: ["JPN"],
  forum: null,
  technologies: [],
  stages: ["research"],
} as unknown as Collaboration;
const names = coalitionNames({ requirements: [] }, {
  countries: [
    { code: "JPN", name: "Japan" },
    { code: "NLD", name: "Netherlands" },
  ],
  technologies: [{ id: "semiconductors", name: "Semiconductors" }],
  forums: [{ id: "oecd", name: "OECD" }],
  collaborations: [],
  agencies: [],
  sources: [],
} as never);
const corrected = (after: object): { change: CollaborationChange } => ({
  change: { kind: "corrected", before, after: { ...before, ...after }, source: "A list" },
});

it("says on which day it ended", () => {
  const after = { ...before, endedYear: 2026 };
  const change = { kind: "ended", on: "2026-05-03", before, after, source: "A note" } as CollaborationChange;
  expect(changeWords({ change })).toBe("Ended on 3 May 2026");
  expect(correctedWords({ change }, names)).toEqual([{ field: "endedYear", from: "it runs", to: "2026" }]);
});

it("says what was corrected, how it stood and how it stands", () => {
  const change = corrected({
    title: "Tools",
    year: 2019,
    members: ["JPN", "NLD"],
    forum: "oecd",
    technologies: ["semiconductors"],
    stages: ["development"],
  });
  expect(changeWords(change)).toBe(
    "Corrected: name, year in which it begins, who takes part, forum, technologies and place along the chain",
  );
  expect(correctedWords(change, names).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    "“Chip tools” → “Tools”",
    "2021 → 2019",
    "Japan → Japan and Netherlands",
    "none → OECD",
    "not known → Semiconductors",
    "Research → Pre-standardization window",
  ]);
});
