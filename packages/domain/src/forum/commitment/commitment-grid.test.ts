import { describe, expect, it } from "vitest";
import {
  commitment,
  commitmentKey,
  EU,
  owes,
  says,
  told,
  USA,
  USA_DOC,
  verifies,
} from "../../testing/commitment-builder.ts";
import { country } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import { commitmentGrid, jointStanding } from "./commitment-grid.ts";

const JAPAN = { country: country("JPN"), agency: null };
const TODAY = day("2024-02-01");

describe("commitmentGrid", () => {
  const third = told(
    commitment({ obligations: [owes(USA, "2023"), owes(USA_DOC, "2024"), owes(EU, "2024")] }),
    says("EU", EU, "kept", "2023-06-01"),
    says("USA", EU, "under-way", "2023-07-01"),
    says("USA", USA_DOC, "kept", "2023-08-01"),
    verifies(USA_DOC, "kept", "2023-09-01"),
  );
  const first = told(
    commitment({
      key: commitmentKey("TTC1-2"),
      madeOn: day("2021-09-29"),
      obligations: [owes(JAPAN)],
    }),
    says("JPN", JAPAN, "kept", "2022-01-01"),
    verifies(JAPAN, "kept", "2022-02-01"),
  );
  const sameDay = told(
    commitment({ key: commitmentKey("TTC1-1"), madeOn: day("2021-09-29"), obligations: [owes(EU)] }),
  );

  it("has a row for each commitment and a place for each country that owes anything", () => {
    const { countries, rows } = commitmentGrid([third, first, sameDay], TODAY);
    expect(countries).toEqual(["EU", "JPN", "USA"]);
    expect(rows.map((row) => row.commitment)).toEqual(["TTC1-1", "TTC1-2", "TTC3-1"]);
    const shown = rows.map(({ cells }) =>
      cells.map((cell) => (cell === null ? "owes nothing" : `${cell.claimed} ${cell.verified}`)),
    );
    expect(shown).toEqual([
      ["open null", "owes nothing", "owes nothing"],
      ["owes nothing", "kept kept", "owes nothing"],
      ["kept null", "owes nothing", "late null"],
    ]);
  });

  it("takes several obligations together as the least favorable, and shows each", () => {
    const [, , row] = commitmentGrid([third, first, sameDay], TODAY).rows;
    expect(row).toMatchObject({ claimed: "late", verified: null, isDisputed: true });
    const [union, , states] = row?.cells ?? [];
    expect(union?.isDisputed).toBe(true);
    expect(states).toMatchObject({ country: "USA", claimed: "late", isDisputed: false });
    expect(states?.obligations.map(({ claimed }) => claimed.state)).toEqual(["late", "kept"]);
  });

  it("is empty without commitments", () => {
    expect(commitmentGrid([], TODAY)).toEqual({ countries: [], rows: [] });
    expect(jointStanding([])).toBeNull();
  });

  it("does not take a commitment that nobody owes", () => {
    const nobody = { commitment: commitment({ obligations: [] }), facts: [] };
    expect(() => commitmentGrid([nobody], TODAY)).toThrow("TTC3-1");
  });
});
