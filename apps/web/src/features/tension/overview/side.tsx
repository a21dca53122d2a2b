import { Link } from "../../../ui/link.tsx";
import type { TensionSide } from "../frame/outputs.ts";

interface SideProps {
  readonly side: TensionSide;
  readonly titles: ReadonlyMap<string, string>;
  readonly country: (code: string) => string;
}

/** One end of a tension: a recommendation, or a policy of a country. */
export function Side({ side, titles, country }: SideProps) {
  if (side.kind === "policy") {
    return (
      <>
        {side.name} <span className="quiet">({country(side.country)})</span>
      </>
    );
  }
  return (
    <>
      <Link href={`/recommendations/${side.key}`}>{side.key}</Link> {titles.get(side.key)}
    </>
  );
}
