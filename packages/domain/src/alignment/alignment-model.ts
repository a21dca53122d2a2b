import type { CountryCode, IssueId } from "../id.ts";
import { err, type Result } from "../result.ts";
import type { Basis, Passage } from "../source.ts";
import type { BlocMemberRepeated } from "./blocs.ts";
import type { Issue, StanceValue } from "./issue.ts";
import { type IssueRefusal, type IssueSet, issueSet } from "./issue-set.ts";
import type { HolderRepeated, HolderUnknown } from "./stance-table.ts";

/** What one of the answers on an issue says, in words. */
export interface IssueAnswer {
  readonly value: StanceValue;
  readonly name: string;
  readonly meaning: string;
}

/** What people must know of an issue beside what is computed with. */
interface IssueDescription {
  readonly question: string;
  /** How a source is read as an answer, and what tells no from not known. */
  readonly codingRule: string;
  /** Every option, level, or yes and no; for an amount, as many as help. */
  readonly answers: readonly IssueAnswer[];
  /** What the weight rests on. */
  readonly weightReason: string;
  readonly basis: Basis;
  /** Where the brief raises it; absent when it does not. */
  readonly passage: Passage | null;
}
export type DescribedIssue = Issue<IssueId> & IssueDescription;

/** A country that has stances. */
export interface AlignmentHolder {
  readonly country: CountryCode;
  /** Stands beside the others for comparison and is in a group only when it is named. */
  readonly isReference: boolean;
}

/** The two sides whose approaches the brief wants aligned. */
export const BLOC_NAMES = ["transatlantic", "transpacific"] as const;
export type BlocName = (typeof BLOC_NAMES)[number];

export interface AlignmentBloc {
  readonly name: BlocName;
  readonly members: readonly CountryCode[];
  /** Why these and no others. */
  readonly reason: string;
  readonly basis: Basis;
  readonly passage: Passage | null;
}

/** What distances between countries are computed with: who, on which issues, at which weights. */
export interface AlignmentModel {
  readonly title: string;
  /** From 1; a revised model takes the next number. */
  readonly version: number;
  readonly issues: readonly DescribedIssue[];
  readonly holders: readonly AlignmentHolder[];
  readonly blocs: readonly AlignmentBloc[];
}

export type AlignmentModelRefusal =
  | IssueRefusal<IssueId>
  | HolderRepeated<CountryCode>
  | HolderUnknown<CountryCode>
  | BlocMemberRepeated<CountryCode>;

/**
 * The issues of a model that distances can be computed with.
 *
 * Fails as `issueSet` does; with `holder-repeated`; with `holder-unknown` when a holder is none of the countries given,
 * or a bloc names a country that is no holder, and `bloc-member-repeated` when blocs share a country or name one twice.
 */
export function checkAlignmentModel(
  { issues, holders, blocs }: Pick<AlignmentModel, "issues" | "holders" | "blocs">,
  countries: readonly CountryCode[] | null = null,
): Result<IssueSet<IssueId>, AlignmentModelRefusal> {
  const known = holders.map(({ country }) => country);
  const stranger = countries === null ? undefined : known.find((country) => !countries.includes(country));
  if (countries !== null && stranger !== undefined) {
    return err({ code: "holder-unknown", holder: stranger, known: countries });
  }
  const holder = firstRepeated(known);
  if (holder !== null) return err({ code: "holder-repeated", holder });
  const members = blocs.flatMap((bloc) => bloc.members);
  const unknown = members.find((member) => !known.includes(member));
  if (unknown !== undefined) return err({ code: "holder-unknown", holder: unknown, known });
  const member = firstRepeated(members);
  if (member !== null) return err({ code: "bloc-member-repeated", holder: member });
  return issueSet(issues);
}

/** The countries that count in a group when none are named. */
export function groupHolders({ holders }: Pick<AlignmentModel, "holders">): readonly CountryCode[] {
  return holders.flatMap(({ country, isReference }) => (isReference ? [] : [country]));
}

/** The members of a named bloc, in the model's order; none when the model does not have it. */
export function blocMembers(
  { blocs }: Pick<AlignmentModel, "blocs">,
  name: BlocName,
): readonly CountryCode[] {
  return blocs.find((bloc) => bloc.name === name)?.members ?? [];
}

function firstRepeated(countries: readonly CountryCode[]): CountryCode | null {
  return countries.find((country, index) => countries.indexOf(country) !== index) ?? null;
}

/** The countries asked about, or else those that count in a group, and these others with them. */
export function groupWith(
  model: Pick<AlignmentModel, "holders">,
  asked: readonly CountryCode[] | null,
  others: readonly CountryCode[],
): readonly CountryCode[] {
  const group = asked ?? groupHolders(model);
  return [...group, ...new Set(others.filter((country) => !group.includes(country)))];
}
