import { describe, expect, it } from "vitest";
import { parseOfficeId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { agency } from "../testing/record-builder.ts";
import { checkOfficesAtHome } from "./office-at-home.ts";

const ABROAD = [agency("GBR-FCDO")];
const offices = (...names: readonly string[]) => names.map((name) => expectOk(parseOfficeId(name)));

describe("checkOfficesAtHome", () => {
  it("lets every office be asked that is of no agency of another country", () => {
    expectOk(checkOfficesAtHome(offices("NIST", "STATE/EB"), ABROAD));
    expectOk(checkOfficesAtHome(offices("GBR-FCDO"), []));
  });

  it("refuses the first office abroad, an agency as well as a part of one", () => {
    for (const name of ["GBR-FCDO", "GBR-FCDO/TECH"]) {
      const refused = checkOfficesAtHome(offices("NIST", name), ABROAD);
      expect(expectRefusal(refused, "office-abroad").office).toBe(name);
    }
  });
});
