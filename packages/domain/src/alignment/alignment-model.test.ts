import { describe, expect, it } from "vitest";
import { CHN, country, EU, JPN, MODEL, USA } from "../testing/alignment-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { blocMembers, checkAlignmentModel, groupHolders, groupWith } from "./alignment-model.ts";

describe("checkAlignmentModel", () => {
  it("gives the issues with their shares of the weight", () => {
    expect(expectOk(checkAlignmentModel(MODEL)).shares).toEqual([0.5, 0.25, 0.25]);
    expect(checkAlignmentModel(MODEL, [USA, EU, JPN, CHN]).ok).toBe(true);
  });

  it("refuses a holder listed twice, and one that is no country of the register", () => {
    const twice = { ...MODEL, holders: [...MODEL.holders, { country: EU, isReference: true }] };
    expect(expectRefusal(checkAlignmentModel(twice), "holder-repeated").holder).toBe(EU);
    expect(expectRefusal(checkAlignmentModel(MODEL, [USA, EU, JPN]), "holder-unknown")).toMatchObject({
      holder: CHN,
      known: [USA, EU, JPN],
    });
  });

  it("refuses a bloc with a stranger, and a country in two blocs", () => {
    const [first, second] = MODEL.blocs;
    if (first === undefined || second === undefined) throw new Error("no blocs");
    const withMember = (member: typeof USA) => ({
      ...MODEL,
      blocs: [first, { ...second, members: [...second.members, member] }],
    });
    const unknown = expectRefusal(checkAlignmentModel(withMember(country("MEX"))), "holder-unknown");
    expect(unknown.holder).toBe("MEX");
    expect(expectRefusal(checkAlignmentModel(withMember(USA)), "bloc-member-repeated").holder).toBe(USA);
  });

  it("refuses what is wrong with an issue", () => {
    const twice = { ...MODEL, issues: [...MODEL.issues, ...MODEL.issues] };
    expect(expectRefusal(checkAlignmentModel(twice), "issue-repeated").issue).toBe("law");
  });
});

describe("who is compared", () => {
  it("is everyone but references unless countries are named", () => {
    expect(groupHolders(MODEL)).toEqual([USA, EU, JPN]);
    expect(groupWith(MODEL, null, [CHN, USA, CHN])).toEqual([USA, EU, JPN, CHN]);
    expect(groupWith(MODEL, [EU], [JPN])).toEqual([EU, JPN]);
  });

  it("is a bloc by its name, nobody where the model has no such bloc", () => {
    expect(blocMembers(MODEL, "transatlantic")).toEqual([USA, EU]);
    expect(blocMembers({ blocs: [] }, "transpacific")).toEqual([]);
  });
});
