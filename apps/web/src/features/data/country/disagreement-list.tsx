import type { CountryDataOutput } from "@entente/contract";
import { disagreementWords } from "../membership-words.ts";

/** Memberships on which sources disagree, with what is taken here. */
export function DisagreementList({
  data: { disagreements, indicators, sources },
}: {
  readonly data: CountryDataOutput;
}) {
  if (disagreements.length === 0) return null;
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title ?? id;
  return (
    <ul>
      {disagreements.map(({ indicator, isMember, otherSource, ...row }) => (
        <li key={`${indicator} ${otherSource}`}>
          {indicators.find(({ id }) => id === indicator)?.title ?? indicator}: taken here as{" "}
          {isMember ? "a member" : "no member"}. {disagreementWords(row, titleOf(otherSource))}
        </li>
      ))}
    </ul>
  );
}
