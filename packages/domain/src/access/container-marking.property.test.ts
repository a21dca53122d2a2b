import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { DIRECTORY, designations, EVERY_VIEWER } from "../testing/random-marking.ts";
import { formatBanner, parseBanner } from "./banner.ts";
import { type ContainerParts, containerDesignation } from "./container-marking.ts";
import { type Designation, isSameDesignation, type Viewer } from "./designation.ts";
import { releaseOf } from "./release.ts";
import { RELEASES, type Release, type ReleaseList } from "./release-list.ts";

const sets: fc.Arbitrary<ContainerParts> = fc
  .tuple(designations, fc.array(designations, { maxLength: 3 }))
  .map(([first, others]) => [first, ...others] as const);
const openSets = sets.filter((parts) => parts.every(({ disseminationList }) => disseminationList === null));

const amount = (designation: Designation, viewer: Viewer) =>
  RELEASES.indexOf(releaseOf(designation, viewer, DIRECTORY).release);
const least = (parts: readonly Designation[], viewer: Viewer) =>
  Math.max(...parts.map((part) => amount(part, viewer)));

/** What one part lets a viewer have, in sentences of its own: the model against which the tables are held. */
function modelRelease(designation: Designation, viewer: Viewer): Release {
  const { marking, isPublic, privilegedTo, disseminationList } = designation;
  if (isPublic) return "released";
  const { controls, releasableTo, displayOnlyTo } = marking;
  if (viewer.kind === "public") return "withheld";
  if (disseminationList !== null) {
    const isNamed = disseminationList.some((entry) => {
      const isPartner =
        entry.kind === "partner" && viewer.kind === "partner" && entry.country === viewer.country;
      const isOurs =
        entry.kind !== "partner" &&
        viewer.kind !== "partner" &&
        entry.kind === viewer.kind &&
        entry.agency === viewer.agency;
      return (isPartner || isOurs) && [null, viewer.person].includes(entry.person);
    });
    return isNamed ? "released" : "withheld";
  }
  const isPrivileged = controls.includes("attorney-client") || controls.includes("attorney-wp");
  if (isPrivileged && !(viewer.kind === "agency" && privilegedTo.includes(viewer.agency))) return "withheld";
  if (viewer.kind === "agency") return "released";
  if (controls.includes("fed-only")) return "withheld";
  if (viewer.kind === "contractor") return controls.includes("nocon") ? "withheld" : "released";
  if (controls.includes("fedcon") || controls.includes("noforn")) return "withheld";
  const sitsAt = ({ forums }: ReleaseList) =>
    forums.some((forum) => DIRECTORY.forums.get(forum)?.has(viewer.country) ?? false);
  if (viewer.country === "USA") return "withheld";
  if (displayOnlyTo.countries.includes(viewer.country)) return "displayed";
  if (releasableTo.countries.includes(viewer.country)) return "released";
  if (sitsAt(displayOnlyTo)) return "displayed";
  return sitsAt(releasableTo) ? "released" : "withheld";
}

describe("releaseOf", () => {
  it("agrees with the model for every viewer", () => {
    fc.assert(
      fc.property(designations, (designation) => {
        expect(EVERY_VIEWER.map((viewer) => releaseOf(designation, viewer, DIRECTORY).release)).toEqual(
          EVERY_VIEWER.map((viewer) => modelRelease(designation, viewer)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("never gives more when a control is added, but by DL ONLY, whose list decides", () => {
    fc.assert(
      fc.property(openSets, (parts) => {
        const [first, ...others] = parts;
        const whole = containerDesignation(parts, DIRECTORY);
        const part = others.length === 0 ? first : containerDesignation([first], DIRECTORY);
        expect(EVERY_VIEWER.filter((viewer) => amount(whole, viewer) < amount(part, viewer))).toEqual([]);
      }),
    );
  });
});

describe("1,000 containers (C-07)", () => {
  it("give nobody more than every part does", () => {
    fc.assert(
      fc.property(sets, (parts) => {
        const whole = containerDesignation(parts, DIRECTORY);
        const tooMuch = EVERY_VIEWER.filter((viewer) => amount(whole, viewer) < least(parts, viewer));
        expect(tooMuch).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("give everybody exactly as much as every part does, where no list decides", () => {
    fc.assert(
      fc.property(openSets, (parts) => {
        const whole = containerDesignation(parts, DIRECTORY);
        expect(EVERY_VIEWER.map((viewer) => amount(whole, viewer))).toEqual(
          EVERY_VIEWER.map((viewer) => least(parts, viewer)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("have a banner that can be written and read", () => {
    fc.assert(
      fc.property(sets, (parts) => {
        const { marking } = containerDesignation(parts, DIRECTORY);
        expect(expectOk(parseBanner(formatBanner(marking), DIRECTORY))).toEqual(marking);
      }),
      { numRuns: 1000 },
    );
  });

  it("are marked the same whatever the order and however often a part occurs", () => {
    const orders = sets.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.shuffledSubarray([...parts], { minLength: parts.length })),
    );
    fc.assert(
      fc.property(orders, ([parts, shuffled]) => {
        const whole = containerDesignation(parts, DIRECTORY);
        const again = containerDesignation([...parts, ...shuffled], DIRECTORY);
        expect(again).toEqual(whole);
        expect(isSameDesignation(again, whole)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("of one part are that part", () => {
    fc.assert(
      fc.property(designations, (part) => {
        expect(containerDesignation([part], DIRECTORY)).toEqual(part);
      }),
      { numRuns: 500 },
    );
  });

  it("give the same when they are made in two steps, where no list decides", () => {
    fc.assert(
      fc.property(openSets, openSets, (some, others) => {
        const atOnce = containerDesignation([...some, ...others], DIRECTORY);
        const inSteps = containerDesignation(
          [containerDesignation(some, DIRECTORY), containerDesignation(others, DIRECTORY)],
          DIRECTORY,
        );
        expect(EVERY_VIEWER.map((viewer) => amount(inSteps, viewer))).toEqual(
          EVERY_VIEWER.map((viewer) => amount(atOnce, viewer)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
