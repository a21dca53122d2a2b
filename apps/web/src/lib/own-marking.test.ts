import { expect, it } from "vitest";
import { ownMarking } from "./own-marking.ts";

const PUBLIC = { banner: "UNCLASSIFIED", isPublic: true, designatedBy: [], supplemental: [] };
const CONTROLLED = { ...PUBLIC, banner: "CUI", isPublic: false };

it.each([
  ["as the page around it is", { ...PUBLIC }, PUBLIC, null],
  ["otherwise", CONTROLLED, PUBLIC, CONTROLLED],
  ["on a page that is not", CONTROLLED, null, CONTROLLED],
  ["not, on a page that is", null, PUBLIC, null],
])("a part that is marked %s says so only where it differs", (_name, part, page, expected) => {
  expect(ownMarking(part, page)).toEqual(expected);
});
