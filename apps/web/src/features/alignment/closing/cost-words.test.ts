import type { IssueId } from "@entente/domain";
import { expect, it } from "vitest";
import { LAW, LEAD, SAMPLE_ALIGNMENT_NAMES as NAMES } from "../testing/sample-alignment.ts";
import { costWords } from "./cost-words.ts";

const issue = (id: string) => id as IssueId;

it("names the agreement that a move leaves, and the law that it repeals", () => {
  expect(costWords({ issue: issue("cybercrime-treaty"), from: true, to: false }, NAMES)).toBe(
    "It would leave the Budapest Convention on cybercrime.",
  );
  expect(costWords({ issue: issue("depa"), from: "party", to: "applied" }, NAMES)).toBe(
    "It would leave the Digital Economy Partnership Agreement.",
  );
  expect(costWords({ issue: issue("ai-regulation"), from: "general-act", to: "some-uses" }, NAMES)).toBe(
    "It would repeal its general act on AI.",
  );
  expect(costWords({ issue: LAW, from: true, to: false }, NAMES)).toBe(
    "It would repeal its general privacy law.",
  );
});

it("names nothing where a move gives nothing up", () => {
  expect(costWords({ issue: LAW, from: false, to: true }, NAMES)).toBeNull();
  expect(costWords({ issue: issue("depa"), from: "outside", to: "party" }, NAMES)).toBeNull();
  expect(costWords({ issue: issue("depa"), from: "party", to: "guest" }, NAMES)).toBeNull();
  expect(costWords({ issue: LEAD, from: "industry", to: "state" }, NAMES)).toBeNull();
});

it("says of an issue that it has no words for that the answer would no longer be yes", () => {
  expect(costWords({ issue: issue("new-treaty"), from: true, to: false }, NAMES)).toBe(
    "It would no longer answer “Yes” on “new-treaty”.",
  );
});
