import { describe, expect, it } from "vitest";
import {
  controlled,
  country,
  DIRECTORY,
  designated,
  listed,
  marked,
  officialsOf,
} from "../testing/marking-builder.ts";
import { DOC, NIST } from "../testing/record-builder.ts";
import type { Designation, Viewer } from "./designation.ts";
import type { DisseminationControl } from "./dissemination-control.ts";
import { UNMARKED } from "./marking.ts";
import {
  CHANNELS,
  type Channel,
  type ChannelAccess,
  channelAccess,
  releaseOf,
  standingOf,
} from "./release.ts";

/** All is designated by DOC; where abroad is named, GBR may have it and JPN may look. */
const VIEWERS: Readonly<Record<string, Viewer>> = {
  "own agency": { kind: "agency", agency: DOC, person: null },
  "other agency": { kind: "agency", agency: NIST, person: null },
  contractor: { kind: "contractor", agency: DOC, person: null },
  "listed partner": { kind: "partner", country: country("GBR"), person: null },
  "display-only partner": { kind: "partner", country: country("JPN"), person: null },
  "unlisted partner": { kind: "partner", country: country("FRA"), person: null },
  public: { kind: "public" },
};
const BY_NAME = { releasableTo: listed("GBR"), displayOnlyTo: listed("JPN") };

type Row = readonly [Designation, string];
/** Each control by itself: + may have a copy, o may look, - gets nothing, in the order of the viewers. */
const ALONE: Readonly<Record<DisseminationControl, Row>> = {
  "attorney-client": [designated(controlled(["attorney-client"])), "+------"],
  "attorney-wp": [designated(controlled(["attorney-wp"])), "+------"],
  "display-only": [designated(marked({ displayOnlyTo: listed("JPN") })), "+++-o--"],
  "dl-only": [designated(controlled(["dl-only"]), DOC, officialsOf("GBR")), "+--+---"],
  "fed-only": [designated(controlled(["fed-only"])), "++-----"],
  fedcon: [designated(controlled(["fedcon"])), "+++----"],
  nocon: [designated(controlled(["nocon"])), "++-----"],
  noforn: [designated(controlled(["noforn"])), "+++----"],
  "rel-to": [designated(marked({ releasableTo: listed("GBR") })), "++++---"],
  relido: [designated(controlled(["relido"])), "+++----"],
};
/** The same with both lists beside it, and markings without any control. */
const BESIDE: readonly Row[] = [
  [designated(controlled(["attorney-client"], BY_NAME)), "+------"],
  [designated(controlled(["attorney-wp"], BY_NAME)), "+------"],
  [designated(controlled(["dl-only"], BY_NAME), DOC, officialsOf("FRA")), "+----+-"],
  [designated(controlled(["fed-only"], BY_NAME)), "++-----"],
  [designated(controlled(["fedcon"], BY_NAME)), "+++----"],
  [designated(controlled(["nocon"], BY_NAME)), "++-+o--"],
  [designated(controlled(["relido"], BY_NAME)), "++++o--"],
  [designated(marked(BY_NAME)), "++++o--"],
  [designated(marked()), "+++----"],
  [designated(UNMARKED), "+++----"],
  [designated(marked({ level: "unclassified", ...BY_NAME })), "++++o--"],
  [designated(controlled(["fed-only", "nocon", "noforn"])), "++-----"],
];

const LOOKING: readonly Channel[] = ["list", "detail", "search", "count"];
const KEEPING: readonly Channel[] = ["csv", "xlsx", "docx", "print", "mail", "webhook", "calendar", "api"];

function expectedAccess(sign: string | undefined, channel: Channel): ChannelAccess {
  if (sign === "+") return "allowed";
  return sign === "o" && LOOKING.includes(channel) ? "display-only" : "denied";
}

function cellsOf(
  rows: readonly Row[],
  decide: (row: Row, viewer: string, place: number, channel: Channel) => ChannelAccess,
) {
  return rows.flatMap((row, index) =>
    Object.keys(VIEWERS).flatMap((viewer, place) =>
      CHANNELS.map((channel) => [index, viewer, channel, decide(row, viewer, place, channel)]),
    ),
  );
}
const decided = (rows: readonly Row[]) =>
  cellsOf(rows, ([designation], viewer, _place, channel) =>
    channelAccess(designation, VIEWERS[viewer] as Viewer, channel, DIRECTORY),
  );
const expected = (rows: readonly Row[]) =>
  cellsOf(rows, ([, signs], _viewer, place, channel) => expectedAccess(signs[place], channel));

describe("channelAccess", () => {
  it("decides 10 controls × 7 viewers × 12 channels as the table says (C-04)", () => {
    const rows = Object.values(ALONE);
    expect(decided(rows)).toHaveLength(840);
    expect(decided(rows)).toEqual(expected(rows));
  });

  it("decides the same with both lists beside the control, and without any control", () => {
    expect(decided(BESIDE)).toEqual(expected(BESIDE));
  });

  it("has every channel either for looking or for keeping", () => {
    expect([...LOOKING, ...KEEPING].toSorted()).toEqual([...CHANNELS].toSorted());
  });
});

describe("releaseOf", () => {
  it("names what withholds it", () => {
    const doubly = designated(controlled(["attorney-client", "fed-only", "nocon"]));
    const of = (viewer: string) => releaseOf(doubly, VIEWERS[viewer] as Viewer, DIRECTORY);
    expect(of("contractor").withheldBy).toEqual(["attorney-client", "fed-only", "nocon"]);
    expect(of("other agency").withheldBy).toEqual(["attorney-client"]);
    expect(of("own agency")).toEqual({ release: "released", standing: "own-agency", withheldBy: [] });
    expect(of("unlisted partner")).toEqual({
      release: "withheld",
      standing: "unlisted-partner",
      withheldBy: [],
    });
    const byList = designated(controlled(["dl-only", "noforn"]));
    expect(releaseOf(byList, VIEWERS.contractor as Viewer, DIRECTORY).withheldBy).toEqual(["dl-only"]);
  });
});

describe("standingOf", () => {
  const partner = (text: string): Viewer => ({ kind: "partner", country: country(text), person: null });

  it("counts the members of a forum as named, as far as they are known", () => {
    const toForums = designated(
      marked({ releasableTo: listed("quad", "gpai"), displayOnlyTo: listed("GBR") }),
    );
    const standings = ["AUS", "GBR", "FRA"].map((text) => standingOf(toForums, partner(text), DIRECTORY));
    expect(standings).toEqual(["listed-partner", "display-only-partner", "unlisted-partner"]);
  });

  it("releases nothing to a partner who claims to be of the home country", () => {
    const released = designated(marked({ releasableTo: listed("quad") }));
    expect(standingOf(released, partner("USA"), DIRECTORY)).toBe("unlisted-partner");
  });
});
