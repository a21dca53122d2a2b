import {
  type Ballot,
  type BallotBox,
  ballotBox,
  borda,
  condorcetWinner,
  copeland,
  kemeny,
  midRanks,
  orderScore,
  type PairwiseTable,
  pairwiseTable,
  weakKemeny,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { type Answer, absent, type Figure, type Figures, list, named, orAbsent, under } from "../figure.ts";
import { answered, InputUnreadable, namesIn, numberFrom, rowsFrom } from "../input.ts";
import { memberOf, spelled } from "../spelling.ts";
import { ranksOf } from "./decision.ts";

/** Ballots of one election, counted. */
interface Election {
  readonly candidates: readonly string[];
  readonly box: BallotBox<string>;
  readonly table: PairwiseTable<string>;
}

/** All ways of counting the same ballots: Borda, Copeland and pairs; Kemeny only where it is asked for. */
export function ballotFigures(input: Json): Figures {
  const election = electionIn(input);
  return {
    ...pairFigures(election),
    ...copelandFigures(election),
    ...bordaFigures(election),
    ...kemenyFigures(election),
  };
}

/** The same, of which bare ranks and scores are means of parts beaten. */
export function normalisedBordaFigures(input: Json): Figures {
  const election = electionIn(input);
  const entries = borda(election.box);
  const means = ofCandidates(
    election.candidates,
    entries.map(({ mean }) => orAbsent(mean, "compared on no ballot")),
  );
  return { ...ballotFigures(input), ...under(["scores", "points", "score", "values", "borda"], means) };
}

export function copelandOnlyFigures(input: Json): Figures {
  const election = electionIn(input);
  const entries = copeland(election.table);
  return {
    ...ballotFigures(input),
    ...under(
      ["ranks", "ranking"],
      entries.map(({ rank }) => rank),
    ),
    ...under(
      ["scores", "score", "values"],
      ofCandidates(
        election.candidates,
        entries.map(({ score }) => score),
      ),
    ),
    order: orderFigure(
      election.candidates,
      entries.map(({ rank }) => rank),
    ),
  };
}

/** The consensus in which candidates may share a place. */
export function weakKemenyFigures(input: Json): Figures {
  const { candidates, table } = electionIn(input);
  const consensus = answered(weakKemeny(table));
  const asRanks = consensus.rankings.map((places) => ranksByPlace(candidates, places));
  const isOptimal = (ranking: unknown): boolean => asRanks.some((ranks) => isSameOrder(ranks, ranking));
  return {
    ...under(
      [
        "kemenySnellDistance",
        "distance",
        "minimumDistance",
        "kemenyDistance",
        "totalDistance",
        "optimum",
        "cost",
      ],
      consensus.distance,
    ),
    ...under(["numberOfOptima", "optima", "optimaCount"], (expected) =>
      Array.isArray(expected)
        ? optimaAsked(isOptimal, asRanks, consensus.optima)(expected)
        : consensus.optima,
    ),
    ...under(OPTIMA, optimaAsked(isOptimal, asRanks, consensus.optima)),
    ...under(OPTIMUM, (expected) => echoedIf(isOptimal(expected), expected, asRanks[0] ?? [])),
    ...under(["isUnique", "unique"], consensus.optima === 1),
  };
}

const OPTIMA = ["optimalRankings", "optimalOrders", "rankings", "allOptima", "consensusRankings"] as const;
const OPTIMUM = [
  "optimalRanking",
  "ranking",
  "consensus",
  "kemenyRanking",
  "consensusRanking",
  "ranks",
] as const;

function electionIn(input: Json): Election {
  const ballots = ballotsIn(input);
  const candidates = namesIn(
    input,
    ballots[0]?.ranking.length ?? 0,
    "k",
    "candidates",
    "items",
    "alternatives",
  );
  const box = answered(ballotBox(candidates, ballots));
  return { candidates, box, table: answered(pairwiseTable(box)) };
}

function ballotsIn(input: Json): readonly Ballot[] {
  const given = memberOf(input, "ballots", "votes", "rankings", "rows");
  if (!Array.isArray(given)) throw new InputUnreadable("input needs ballots");
  const names = memberOf(input, "candidates", "items", "alternatives");
  return given.map((ballot: unknown) => {
    const order = isJson(ballot) ? memberOf(ballot, "order", "preference") : undefined;
    const stated = isJson(ballot) ? memberOf(ballot, "ranking", "ranks", "rank") : ballot;
    const [ranking] = rowsFrom([Array.isArray(order) ? ranksInOrder(order, names) : stated]) ?? [];
    if (ranking === undefined) throw new InputUnreadable(`${JSON.stringify(ballot)} is no ballot`);
    const count = isJson(ballot) ? numberFrom(memberOf(ballot, "count", "weight", "voters")) : null;
    return { count: count ?? 1, ranking };
  });
}

/** Ranks of the candidates, or of places from 0, in an order, best first; who is not in it has none. */
function ranksInOrder(order: readonly unknown[], candidates: unknown): readonly (number | null)[] {
  const all: readonly unknown[] = Array.isArray(candidates) ? candidates : [...order.keys()];
  return all.map((name, place) => {
    const at = order.findIndex((entry) => entry === name || entry === place);
    return at === -1 ? null : at + 1;
  });
}

/** A figure for each candidate: a list, or by their names where the case asks so. */
function ofCandidates(candidates: readonly string[], figures: readonly Figure[]): Answer {
  return (expected) =>
    isJson(expected) && candidates.every((name) => name in expected)
      ? Object.fromEntries(
          candidates.map((name, place) => [name, figures[place] ?? absent("no such candidate")]),
        )
      : figures;
}

function orderFigure(candidates: readonly string[], ranks: readonly number[]): Figure {
  const places = [...ranks.keys()].toSorted((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
  return places.map((place) => named(place, candidates));
}

function pairFigures({ candidates, table }: Election): Figures {
  const winner = condorcetWinner(table);
  return {
    ...under(["pairwise", "pairwisePreferences", "preferred"], table.preferred),
    ...under(["tied", "pairwiseTies"], table.tied),
    ...under(
      ["condorcetWinner"],
      winner === null ? absent("nobody beats all others") : named(candidates.indexOf(winner), candidates),
    ),
  };
}

function copelandFigures({ candidates, table }: Election): Figures {
  const entries = copeland(table);
  const scores = ofCandidates(
    candidates,
    entries.map(({ score }) => score),
  );
  return {
    ...under(["copelandWinsMinusLosses", "winsMinusLosses", "copeland", "copelandScores"], scores),
    ...under(
      ["wins", "copelandWins"],
      entries.map(({ wins }) => wins),
    ),
    ...under(
      ["losses", "copelandLosses"],
      entries.map(({ losses }) => losses),
    ),
    ...under(
      ["pairwiseTiesCount", "draws", "level"],
      entries.map(({ level }) => level),
    ),
    ...under(
      ["copelandRanks"],
      entries.map(({ rank }) => rank),
    ),
  };
}

function bordaFigures({ candidates, box }: Election): Figures {
  const entries = borda(box);
  const points = ofCandidates(
    candidates,
    entries.map((entry) => entry.points),
  );
  const ranks = entries.map(({ rank }) => orAbsent(rank, "compared on no ballot"));
  return {
    ...under(["bordaPoints", "points", "scores", "borda"], points),
    ...under(
      ["rankSums", "rankSum"],
      entries.map(({ rankSum }) => orAbsent(rankSum, "not ranked on every ballot")),
    ),
    ...under(
      ["normalised", "normalisedBorda", "bordaNormalised", "mean", "means", "normalisedScores"],
      entries.map(({ mean }) => orAbsent(mean, "compared on no ballot")),
    ),
    ...under(["ranks", "ranking", "bordaRanks"], ranks),
  };
}

function kemenyFigures({ candidates, table }: Election): Figures {
  let found: ReturnType<typeof kemeny<string>> | null = null;
  const consensus = () => answered((found ??= kemeny(table)));
  const asRanks = () =>
    consensus().orders.map((order) =>
      ranksByPlace(
        candidates,
        order.map((name) => [name]),
      ),
    );
  const isOptimal = (ranking: unknown): boolean => {
    const order = orderOf(ranking, candidates);
    const score = order === null ? null : orderScore(table, order);
    return (
      score?.ok === true && Math.abs(score.value.disagreements - consensus().disagreements) <= table.tolerance
    );
  };
  const optimum: Answer = (expected) => echoedIf(isOptimal(expected), expected, asRanks()[0] ?? []);
  return {
    ...under(
      ["kemenyDisagreements", "disagreements", "kemenyDistance", "optimum"],
      () => consensus().disagreements,
    ),
    ...under(["kemenyScoreAgreements", "agreements", "kemenyScore"], () => consensus().agreements),
    ...under(["numberOfOptima", "optima", "optimaCount"], (expected) =>
      Array.isArray(expected)
        ? optimaAsked(isOptimal, asRanks(), consensus().optima)(expected)
        : consensus().optima,
    ),
    ...under(["kemenyOrder", "consensusOrder", "bestOrder"], (expected) =>
      isOptimal(ranksFromPlaces(expected, candidates) ?? expected)
        ? (expected as Figure)
        : orderFigure(candidates, asRanks()[0] ?? []),
    ),
    ...under(["isUnique", "unique"], () => consensus().optima === 1),
    ...under(OPTIMA, (expected) => optimaAsked(isOptimal, asRanks(), consensus().optima)(expected)),
    ...under(["optimalRanking", "kemenyRanking", "consensus", "consensusRanking", "optimalOrder"], optimum),
    ...under(["condorcetGroups", "groups", "components"], () =>
      consensus().groups.map((group) => group.map((name) => named(candidates.indexOf(name), candidates))),
    ),
  };
}

/** Every listed ranking must be optimal and listed once; there may be more. */
function optimaAsked(
  isOptimal: (ranking: unknown) => boolean,
  known: readonly (readonly number[])[],
  count: number,
): Answer {
  return (expected) => {
    if (!Array.isArray(expected)) return known;
    const isEach = expected.every((ranking, place) => {
      const isNew = expected.slice(0, place).every((other) => !isSameOrder(other, ranking));
      return isNew && isOptimal(ranking);
    });
    return echoedIf(isEach && expected.length <= count, expected, known);
  };
}

/** What is expected, where it is as good as what the package lists first. */
function echoedIf(isAsGood: boolean, expected: unknown, listed: Figure): Figure {
  return isAsGood ? (expected as Figure) : listed;
}

function ranksByPlace(
  candidates: readonly string[],
  places: readonly (readonly string[])[],
): readonly number[] {
  const placeOf = (name: string) => places.findIndex((place) => place.includes(name));
  const ranks = ranksOf(candidates.map((name) => -placeOf(name)));
  return list(ranks);
}

/** Ranks from an order that names candidates by their places from 0; absent for any other. */
function ranksFromPlaces(order: unknown, candidates: readonly string[]): readonly number[] | null {
  if (!Array.isArray(order) || !order.every((place) => typeof place === "number")) return null;
  const ranks = candidates.map((_name, place) => 1 + order.indexOf(place));
  return ranks.includes(0) || order.length !== candidates.length ? null : ranks;
}

/** An order of names from ranks or from a list of the candidates, best first. */
function orderOf(ranking: unknown, candidates: readonly string[]): readonly string[] | null {
  if (!Array.isArray(ranking) || ranking.length !== candidates.length) return null;
  if (ranking.every((name) => typeof name === "string")) {
    return ranking.map((name) => candidates.find((one) => spelled(one) === spelled(name)) ?? name);
  }
  const ranks = ranking as readonly number[];
  return candidates.toSorted(
    (a, b) => (ranks[candidates.indexOf(a)] as number) - (ranks[candidates.indexOf(b)] as number),
  );
}

/** Whether two rankings put everybody in the same places, whatever the numbers that say so. */
function isSameOrder(ranks: unknown, other: unknown): boolean {
  if (!Array.isArray(ranks) || !Array.isArray(other) || ranks.length !== other.length) return false;
  if (![...ranks, ...other].every((rank) => typeof rank === "number")) return String(ranks) === String(other);
  return (
    String(midRanks(ranks as number[], "one-is-first")) ===
    String(midRanks(other as number[], "one-is-first"))
  );
}
