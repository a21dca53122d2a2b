import { Link } from "../../ui/link.tsx";
import { HEAT_VIEWS, type HeatView, heatHref } from "./heat-address.ts";

const VIEW_WORDS: Readonly<Record<HeatView, string>> = {
  health: "How their recommendations stand",
  status: "What they claim of their own shares",
};

/** Links between the two tables; the address says which one is shown. */
export function ViewSwitch({ by }: { readonly by: HeatView }) {
  return (
    <nav className="view-switch no-print" aria-label="What agencies are set against">
      <ul>
        {HEAT_VIEWS.map((view) => (
          <li key={view}>
            <Link href={heatHref({ by: view, sort: null })} aria-current={view === by ? "true" : undefined}>
              {VIEW_WORDS[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
