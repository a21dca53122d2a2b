import type { CountryCode, ForumId, TechnologyId } from "@entente/domain";
import { expect, it } from "vitest";
import { collaborationSentence } from "./collaboration-sentence.ts";

const names = {
  country: (code: string) => ({ USA: "United States", JPN: "Japan" })[code] ?? code,
  forum: () => "OECD",
  technology: (id: string) => ({ ai: "Artificial intelligence", quantum: "Quantum" })[id] ?? id,
};
const running = {
  year: 2021,
  endedYear: null,
  members: ["JPN", "USA"] as CountryCode[],
  forum: null,
  technologies: ["ai", "quantum"] as TechnologyId[],
};
const nobody = { ...running, members: [], technologies: [] };

it.each([
  [
    running,
    "Joint work of Japan and the United States on artificial intelligence and quantum, running since 2021.",
  ],
  [
    { ...nobody, forum: "oecd" as ForumId, endedYear: 2024 },
    "Joint work under OECD on no technology that is named, which ran from 2021 to 2024.",
  ],
  [nobody, "Joint work of countries that are not known on no technology that is named, running since 2021."],
])("says who works together on what and when, and what is not known", (collaboration, expected) => {
  expect(collaborationSentence(collaboration, names)).toBe(expected);
});
