import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  controlled,
  designated,
  everybodyOf,
  listed,
  marked,
  officialsOf,
} from "../testing/marking-builder.ts";
import { DIRECTORY, designations, EVERY_VIEWER } from "../testing/random-marking.ts";
import { DOC, NIST, NSF } from "../testing/record-builder.ts";
import { publicDesignation, type Viewer } from "./designation.ts";
import { countriesReceiving, type Readership, recordRelease } from "./readership.ts";
import { releaseOf } from "./release.ts";

const of = (parts: Partial<Readership>): Readership => ({
  designation: null,
  isReleasable: true,
  directory: DIRECTORY,
  ...parts,
});
const relToBritain = designated(marked({ releasableTo: listed("GBR"), displayOnlyTo: listed("JPN") }));

describe("recordRelease", () => {
  it("is what the marking says, of a record that carries one", () => {
    fc.assert(
      fc.property(designations, (designation) => {
        for (const viewer of EVERY_VIEWER) {
          const { release } = releaseOf(designation, viewer, DIRECTORY);
          expect(recordRelease(of({ designation }), viewer)).toBe(release);
        }
      }),
    );
  });

  it("keeps at home what carries no marking, and what no marking releases, whatever its recommendation says", () => {
    const isHere = ({ kind }: Viewer) => kind === "agency" || kind === "contractor";
    const [here, others] = [EVERY_VIEWER.filter(isHere), EVERY_VIEWER.filter((viewer) => !isHere(viewer))];
    const kept = [of({}), of({ designation: publicDesignation(DOC), isReleasable: false })];
    for (const readership of kept) {
      expect(here.every((viewer) => recordRelease(readership, viewer) === "released")).toBe(true);
      expect(others.every((viewer) => recordRelease(readership, viewer) === "withheld")).toBe(true);
    }
  });

  it("keeps from contractors what is kept from them, also where no marking releases it abroad", () => {
    const ours = of({ designation: designated(controlled(["fed-only"])), isReleasable: false });
    expect(recordRelease(ours, everybodyOf(NIST))).toBe("released");
    expect(recordRelease(ours, { kind: "contractor", agency: DOC, person: null })).toBe("withheld");
  });

  it("keeps from an agency what is kept from it, also where no marking releases it abroad", () => {
    const privileged = of({ designation: designated(controlled(["attorney-client"])), isReleasable: false });
    expect(recordRelease(privileged, everybodyOf(DOC))).toBe("released");
    expect(recordRelease(privileged, everybodyOf(NIST))).toBe("withheld");
  });
});

describe("countriesReceiving", () => {
  it("names those to which the record is released, and those that may look at it", () => {
    expect(countriesReceiving(of({ designation: relToBritain }))).toEqual([
      { country: "GBR", release: "released" },
      { country: "JPN", release: "displayed" },
    ]);
  });

  it("names every country of the register but the home country for what everybody may have", () => {
    const names = countriesReceiving(of({ designation: publicDesignation(NSF) })).map(
      ({ country }) => country,
    );
    expect(names).toEqual(["AUS", "CAN", "EU", "FRA", "GBR", "IND", "JPN", "KOR"]);
  });

  it("names nobody for what is kept at home, and by a list only countries that it names as a whole", () => {
    expect(countriesReceiving(of({}))).toEqual([]);
    expect(countriesReceiving(of({ designation: relToBritain, isReleasable: false }))).toEqual([]);
    const list = designated(marked({ controls: ["dl-only"] }), DOC, officialsOf("KOR"));
    expect(countriesReceiving(of({ designation: list })).map(({ country }) => country)).toEqual(["KOR"]);
  });
});
