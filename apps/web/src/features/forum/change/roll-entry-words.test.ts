import { expect, it } from "vitest";
import { rollEntryWords } from "./roll-entry-words.ts";

type Entry = Parameters<typeof rollEntryWords>[0];

const day = { on: "2021-09-29", precision: "day" };

it.each([
  [
    { kind: "joined", membership: { country: "JPN", status: "member", joined: day } },
    "JPN, member, since 29 September 2021",
  ],
  [{ kind: "joined", membership: { country: "JPN", status: "observer", joined: null } }, "JPN, observer"],
  [{ kind: "left", country: "JPN", left: day }, "JPN left, 29 September 2021"],
  [{ kind: "withdrawn", entry: 3 }, "entry 3 withdrawn"],
])("an entry reads as what it says: %j", (entry, words) => {
  expect(rollEntryWords(entry as Entry, (code) => code)).toBe(words);
});
