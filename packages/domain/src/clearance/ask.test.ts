import { describe, expect, it } from "vitest";
import { recalls, requires } from "../testing/clearance-acts.ts";
import { NSC, OSTP, roundOf, STATE_EB, signedOn, USDA } from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { askOffice, type OfficeAsk } from "./ask.ts";
import { presentRound } from "./history.ts";
import { officeIn } from "./round.ts";

const ask = (parts: Partial<OfficeAsk> = {}): OfficeAsk => ({
  office: USDA,
  asking: "required",
  ...signedOn("2026-05-07", NSC),
  ...parts,
});

describe("askOffice", () => {
  it("adds an office, which then owes an answer", () => {
    expect(expectOk(askOffice(roundOf(), ask()))).toMatchObject({ from: "not-asked", to: "required" });
    expect(officeIn(roundOf(requires(USDA)), USDA)).toMatchObject({
      asking: "required",
      standing: "not-answered",
    });
  });

  it("requires an office that was informed, in its place", () => {
    const { called } = roundOf();
    const fact = expectOk(askOffice(roundOf(), ask({ office: OSTP })));
    expect(fact).toMatchObject({ from: "informed", to: "required" });
    const { offices } = presentRound([called, fact]);
    expect(offices.map(({ office }) => office)).toEqual(called.offices.map(({ office }) => office));
  });

  it("takes no office's voice from it and asks none twice", () => {
    const silenced = ask({ office: STATE_EB, asking: "informed" });
    expect(expectRefusal(askOffice(roundOf(), silenced), "office-already-asked")).toMatchObject({
      office: STATE_EB,
      asking: "required",
    });
    expectRefusal(askOffice(roundOf(), ask({ office: STATE_EB })), "office-already-asked");
    const twice = ask({ office: OSTP, asking: "informed" });
    expect(expectRefusal(askOffice(roundOf(), twice), "office-already-asked").asking).toBe("informed");
  });

  it("is for the convener, about others, while the round runs", () => {
    expectRefusal(askOffice(roundOf(), ask({ office: NSC })), "convener-asked");
    expectRefusal(askOffice(roundOf(), ask(signedOn("2026-05-07", USDA))), "signatory-not-of-office");
    expectRefusal(askOffice(roundOf(recalls()), ask()), "round-ended");
  });
});
