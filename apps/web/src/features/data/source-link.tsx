import type { StoredSourceOutput } from "@entente/contract";

export const sourceAnchor = (id: string) => `source-${id}`;

interface SourceLinkProps {
  /** Id of the source. */
  readonly id: string;
  readonly sources: readonly StoredSourceOutput[];
}

/** Publisher, year and license of a figure; leads to the whole of the source on the same page. */
export function SourceLink({ id, sources }: SourceLinkProps) {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return <>{id}</>;
  return (
    <>
      <a href={`#${sourceAnchor(id)}`}>
        {source.publisher}, {source.year}
      </a>
      <span className="table__detail">
        {source.license}
        {source.caveat !== null && "; has a caveat"}
      </span>
    </>
  );
}
