import type { PriorityBasis } from "@entente/contract";
import { Link } from "../../../ui/link.tsx";
import { ratingsHref } from "../frame/pages.ts";

interface TechnologySwitchProps {
  readonly technologies: PriorityBasis["technologies"];
  readonly current: string;
}

/** Links to the ratings of the other technologies. */
export function TechnologySwitch({ technologies, current }: TechnologySwitchProps) {
  return (
    <nav className="weighting__choices technology-switch no-print" aria-label="Technologies">
      <ul>
        {technologies.map(({ id, name }) => (
          <li key={id}>
            <Link href={ratingsHref(id)} aria-current={id === current ? "page" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
