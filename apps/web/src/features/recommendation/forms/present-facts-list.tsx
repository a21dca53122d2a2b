import type { PresentFact } from "../words/present-facts.ts";

/** What stands now, label by label. */
export function PresentFacts({ facts }: { readonly facts: readonly PresentFact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={`${label}: ${value}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
