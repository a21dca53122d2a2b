import { expect, it } from "vitest";
import { CHN, EU, GBR, JPN, SAMPLE_ALIGNMENT_NAMES, USA } from "../testing/sample-alignment.ts";
import { groupWords } from "./group-words.ts";

it("names everyone by count, a bloc by name, a few countries each and many by count", () => {
  const words = (group: Parameters<typeof groupWords>[0], size: number) =>
    groupWords(group, size, SAMPLE_ALIGNMENT_NAMES);
  expect(words({ kind: "all" }, 17)).toBe("The 17 countries");
  expect(words({ kind: "bloc", name: "transpacific" }, 3)).toBe("The 3 transpacific countries");
  expect(words({ kind: "countries", members: [USA, JPN] }, 2)).toBe("The United States and Japan");
  expect(words({ kind: "countries", members: [USA, JPN, EU, GBR, CHN] }, 5)).toBe("The 5 chosen countries");
});
