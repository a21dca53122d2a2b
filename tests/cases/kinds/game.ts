import {
  type CooperativeGame,
  gameOfCoalitions,
  gameOfWorths,
  highestLevelShapley,
  shapleyValues,
  votingGame,
  votingPower,
} from "@entente/domain/coalition";
import { isJson, type Json } from "../case.ts";
import { type Figure, type Figures, ofEach, under } from "../figure.ts";
import {
  answered,
  has,
  InputUnreadable,
  namesIn,
  numberFrom,
  numberIn,
  numbersFrom,
  numbersIn,
  optionalNumbersIn,
  wordingOf,
} from "../input.ts";
import { memberOf } from "../spelling.ts";

const WORTHS = ["worths", "worth", "values", "v", "characteristicFunction", "coalitions", "game"] as const;
const LEVELS = ["levels", "costs", "needs", "runways", "runwayCosts", "heights"] as const;
const VOTES = ["votes", "weights", "seats"] as const;
const CLAIMS = ["claims", "debts"] as const;
const LEFT = ["left", "leftGloves", "leftOwners"] as const;
const RIGHT = ["right", "rightGloves", "rightOwners"] as const;

/** Shapley values of one game or of several, in a list or each under a name of its own. */
export function gameFigures(input: Json): Figures {
  const listed = memberOf(input, "games", "cases");
  if (Array.isArray(listed) && listed.every(isJson)) return ofEach(listed.map(figuresOf));
  if (isOneGame(input)) return figuresOf(input);
  const games = Object.entries(input).filter((entry): entry is [string, Json] => isJson(entry[1]));
  return Object.fromEntries(
    games.map(([name, game]): [string, Figure] => {
      const figures = figuresOf(game);
      return [name, (expected) => (isJson(expected) ? figures : (figures["values"] ?? []))];
    }),
  );
}

function isOneGame(input: Json): boolean {
  return has(input, ...LEVELS, ...VOTES, ...CLAIMS, ...LEFT, ...WORTHS, "players", "members", "n");
}

/**
 * Of a game by the worth of every set, of the sets that have any, by votes and a quota, by the highest level reached, by
 * claims on an estate, or by pairs of gloves.
 */
function figuresOf(input: Json): Figures {
  const players = namesIn(input, countIn(input), "p", "players", "members");
  const values = valuesIn(input, players);
  const shown = (expected: unknown): Figure =>
    isJson(expected)
      ? Object.fromEntries(players.map((player, place) => [player, values[place] ?? 0]))
      : values;
  return {
    ...under(["values", "shapley", "shapleyValues", "phi", "value"], shown),
    ...under(
      ["sum", "total"],
      values.reduce((sum, value) => sum + value, 0),
    ),
  };
}

function valuesIn(input: Json, players: readonly string[]): readonly number[] {
  if (has(input, ...LEVELS)) return levelValuesIn(input);
  if (has(input, "quota")) {
    const [votes, quota] = [numbersIn(input, ...VOTES), numberIn(input, "quota")];
    const power = answered(votingPower(players, votes, quota));
    const values = enumerated(answered(votingGame(players, votes, quota)));
    const isSame = power.every((value, place) => Math.abs(value - (values[place] ?? 0)) <= 1e-12);
    if (!isSame) throw new InputUnreadable("the package gives two powers for the same votes");
    return power;
  }
  return enumerated(gameIn(input, players));
}

/** Of levels that so many players have each, the value of one player of each. */
function levelValuesIn(input: Json): readonly number[] {
  const levels = numbersIn(input, ...LEVELS);
  const counts = optionalNumbersIn(input, "counts", "movements") ?? levels.map(() => 1);
  const players = levels.flatMap((level, at) => Array.from({ length: counts[at] ?? 1 }, () => level));
  const values = answered(highestLevelShapley(players));
  return levels.map((level) => values[players.indexOf(level)] ?? 0);
}

function enumerated(game: CooperativeGame<string>): readonly number[] {
  return answered(shapleyValues(game)).values.map(({ value }) => value);
}

function gameIn(input: Json, players: readonly string[]): CooperativeGame<string> {
  if (has(input, ...CLAIMS)) {
    const [claims, estate] = [numbersIn(input, ...CLAIMS), numberIn(input, "estate", "endowment")];
    const left = (isIn: Readonly<Uint8Array>) =>
      claims.reduce((sum, claim, place) => (isIn[place] === 1 ? sum : sum - claim), estate);
    return { players, worthOf: (isIn) => Math.max(0, left(isIn)) };
  }
  if (has(input, ...LEFT)) {
    const [left, right] = [ownersIn(input, players, LEFT), ownersIn(input, players, RIGHT)];
    const countOf = (owners: readonly number[], isIn: Readonly<Uint8Array>) =>
      owners.filter((owner) => isIn[owner] === 1).length;
    return { players, worthOf: (isIn) => Math.min(countOf(left, isIn), countOf(right, isIn)) };
  }
  const given = memberOf(input, ...WORTHS);
  const worths = numbersFrom(given);
  if (worths !== null) return answered(gameOfWorths(players, worths));
  return answered(gameOfCoalitions(players, listedIn(given, players)));
}

type Listed = readonly { readonly players: readonly string[]; readonly worth: number }[];

interface WrittenSet {
  /** Names, or numbers of players. */
  readonly members: readonly string[];
  readonly worth: number;
}

/** Sets with their worth: a list of objects, or a member for each set, such as `A,B`, `AB` or `1,2`. */
function listedIn(given: unknown, players: readonly string[]): Listed {
  const sets = Array.isArray(given)
    ? given.filter(isJson).map(setOf)
    : isJson(given)
      ? setsOf(given, players)
      : null;
  if (sets === null) throw new InputUnreadable(`input needs worths as ${WORTHS.join(" or ")}`);
  const start = sets.some(({ members }) => members.includes("0")) ? 0 : 1;
  const nameOf = (member: string) =>
    players.includes(member) ? member : (players[Number(member) - start] ?? member);
  return sets.map(({ members, worth }) => ({ players: members.map(nameOf), worth }));
}

function setOf(one: Json): WrittenSet {
  const members = memberOf(one, "players", "members", "coalition", "set");
  if (!Array.isArray(members)) throw new InputUnreadable(`${JSON.stringify(one)} names no players`);
  return { members: members.map(wordingOf), worth: numberIn(one, "worth", "value", "v") };
}

/** Keys that number all sets are binary, the first player the lowest digit. */
function setsOf(given: Json, players: readonly string[]): readonly WrittenSet[] {
  const keys = Object.keys(given);
  const isNumbered =
    keys.length === 2 ** players.length && keys.every((_key, set) => keys.includes(String(set)));
  return keys.map((key) => ({
    members: isNumbered
      ? players.filter((_player, place) => Math.floor(Number(key) / 2 ** place) % 2 === 1)
      : partsOf(key, players),
    worth: numberFrom(given[key]) ?? Number.NaN,
  }));
}

/** The names in a key: parted by anything, or run together where each is one character. */
function partsOf(key: string, players: readonly string[]): readonly string[] {
  const bare = key.replaceAll(/[[\](){}'"]/g, "").trim();
  const parted = bare.split(/[\s,;|+&-]+/).filter((part) => part !== "" && part !== "∅" && part !== "empty");
  const isRunTogether = parted.length === 1 && !players.includes(bare) && bare.length > 1;
  return isRunTogether ? Array.from(bare) : parted;
}

function ownersIn(input: Json, players: readonly string[], names: readonly string[]): readonly number[] {
  const given = memberOf(input, ...names);
  if (typeof given === "number") {
    const left = memberOf(input, ...LEFT);
    const before = names === RIGHT && typeof left === "number" ? left : 0;
    return Array.from({ length: given }, (_none, place) => before + place);
  }
  const owners: readonly unknown[] = Array.isArray(given) ? given : [];
  return owners.map((one) => (typeof one === "number" ? one : players.indexOf(String(one))));
}

function countIn(input: Json): number {
  const players = memberOf(input, "players", "members", "n");
  if (typeof players === "number") return players;
  if (Array.isArray(players)) return players.length;
  const listed = memberOf(input, ...LEVELS, ...VOTES, ...CLAIMS);
  if (Array.isArray(listed)) return listed.length;
  if (has(input, ...LEFT) && has(input, ...RIGHT)) {
    return [LEFT, RIGHT].reduce((sum, names) => {
      const owners = memberOf(input, ...names);
      return sum + (Array.isArray(owners) ? owners.length : Number(owners));
    }, 0);
  }
  const worths = numbersFrom(memberOf(input, ...WORTHS));
  if (worths === null) throw new InputUnreadable("input needs players");
  return Math.round(Math.log2(worths.length));
}
