import { borda, condorcetWinner, copeland, kemeny, orderScore, weakKemeny } from "@entente/domain/priority";
import type { Json } from "../case.ts";
import { type Answer, absent, type Figure, type Figures, named, orAbsent, under } from "../figure.ts";
import { answered } from "../input.ts";
import { type Election, electionIn, ofCandidates, orderFigure } from "./election.ts";
import {
  echoedIf,
  isSameOrder,
  optimaAsked,
  orderOf,
  ranksByPlace,
  ranksFromPlaces,
} from "./optimal-ranking.ts";

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
