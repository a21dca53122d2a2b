import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePersonId } from "../id.ts";
import { expectOk } from "../testing/expect-result.ts";
import {
  controlled,
  country,
  DIRECTORY,
  designated,
  listed,
  marked,
  officialsOf,
} from "../testing/marking-builder.ts";
import { designations, EVERY_VIEWER } from "../testing/random-marking.ts";
import { DOC, NIST } from "../testing/record-builder.ts";
import {
  audienceOf,
  isWithinAudience,
  NO_SIGHT,
  REGISTER_SIGHT,
  sightOf,
  viewerOf,
  type Way,
} from "./audience.ts";
import { type Designation, publicDesignation, undesignated, type Viewer } from "./designation.ts";
import { channelAccess } from "./release.ts";

const sees = (designation: Designation, viewer: Viewer, way: Way) => {
  const audience = audienceOf(designation, DIRECTORY);
  return sightOf(viewer, way).some((key) => audience.includes(key));
};

describe("an audience", () => {
  it("holds exactly the viewers whom the marking lets look, and those whom it lets have a copy", () => {
    fc.assert(
      fc.property(designations, (designation) => {
        for (const viewer of EVERY_VIEWER) {
          const found = (["list", "csv"] as const).map((channel) => {
            const way = channel === "list" ? "look" : "copy";
            return [channel, sees(designation, viewer, way)] as const;
          });
          const decided = (["list", "csv"] as const).map((channel) => {
            const access = channelAccess(designation, viewer, channel, DIRECTORY);
            return [channel, access !== "denied"] as const;
          });
          expect(found).toEqual(decided);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is read as text by people who look after the tables", () => {
    const listedOnes = designated(marked({ releasableTo: listed("GBR"), displayOnlyTo: listed("core") }));
    expect(audienceOf(listedOnes, DIRECTORY)).toEqual([
      "copy contractors",
      "copy home",
      "copy partner:GBR",
      "look contractors",
      "look home",
      "look partner:GBR",
      "look partner:JPN",
      "register",
    ]);
    expect(audienceOf(designated(controlled(["attorney-client"])), DIRECTORY)).toEqual([
      "copy agency:DOC",
      "look agency:DOC",
      "register",
    ]);
    expect(audienceOf(publicDesignation(DOC), DIRECTORY)).toEqual(["everybody", "register"]);
  });

  it("is the same for whatever nobody has marked, whoever answers for it", () => {
    expect(audienceOf(undesignated(DOC), DIRECTORY)).toEqual(audienceOf(undesignated(NIST), DIRECTORY));
  });

  it("always holds the register itself, and never anybody who is not known", () => {
    fc.assert(
      fc.property(designations, (designation) => {
        const audience = audienceOf(designation, DIRECTORY);
        expect(REGISTER_SIGHT.some((key) => audience.includes(key))).toBe(true);
        expect(NO_SIGHT.some((key) => audience.includes(key))).toBe(false);
      }),
    );
  });
});

describe("a person as a viewer", () => {
  const id = expectOk(parsePersonId("somebody"));
  const at = { id, agency: DOC, country: null, employment: null };
  it("is an official of the country named, and an employee of an agency at home", () => {
    expect(viewerOf({ ...at, country: country("GBR") })).toEqual({ ...officialsOf("GBR"), person: id });
    const ours = { kind: "agency", agency: DOC, person: id };
    expect(viewerOf({ ...at, employment: "federal" })).toEqual(ours);
    expect(viewerOf({ ...at, country: country("USA"), employment: "federal" })).toEqual(ours);
  });

  it("is a contractor of the agency at home unless known to be employed by the government", () => {
    const contractor = { kind: "contractor", agency: DOC, person: id };
    expect(viewerOf({ ...at, employment: "contractor" })).toEqual(contractor);
    expect(viewerOf(at)).toEqual(contractor);
  });
});

describe("one audience within another", () => {
  it("means that nobody who receives the one is refused the other", () => {
    fc.assert(
      fc.property(designations, designations, (one, other) => {
        if (!isWithinAudience(audienceOf(one, DIRECTORY), audienceOf(other, DIRECTORY))) return;
        for (const viewer of EVERY_VIEWER.filter(({ kind }) => kind !== "public")) {
          for (const way of ["look", "copy"] as const) {
            expect(sees(one, viewer, way) && !sees(other, viewer, way)).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is said of the public, of equals, and not of an unmarked one for one that goes abroad", () => {
    const unmarked = audienceOf(undesignated(DOC), DIRECTORY);
    const abroad = audienceOf(designated(marked({ releasableTo: listed("GBR") })), DIRECTORY);
    expect(isWithinAudience(abroad, audienceOf(publicDesignation(NIST), DIRECTORY))).toBe(true);
    expect(isWithinAudience(unmarked, unmarked)).toBe(true);
    expect(isWithinAudience(unmarked, abroad)).toBe(true);
    expect(isWithinAudience(abroad, unmarked)).toBe(false);
  });
});
