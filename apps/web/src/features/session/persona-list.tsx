import type { Person } from "@entente/contract";
import { ROLE_MEANING, standingInSentence } from "../../lib/words.ts";

/** The personas by agency, each with what it can do and a button to become it. */
export function PersonaList({ personas }: { readonly personas: readonly Person[] }) {
  return byAgency(personas).map(({ agency, name, members }) => (
    <section key={agency} aria-labelledby={`agency-${agency}`}>
      <h3 id={`agency-${agency}`}>
        {agency} <span className="quiet">{name}</span>
      </h3>
      <ul className="persona-list">
        {members.map((person) => (
          <li key={person.id} data-row>
            <div>
              <p>
                <strong>{person.name}</strong>, {standingInSentence(person)}
              </p>
              <p className="quiet small">{ROLE_MEANING[person.role]}</p>
            </div>
            <button type="submit" name="persona" value={person.id}>
              Sign in<span className="usa-sr-only"> as {person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface AgencyPersonas {
  readonly agency: string;
  readonly name: string;
  readonly members: readonly Person[];
}

function byAgency(personas: readonly Person[]): readonly AgencyPersonas[] {
  const agencies = [...new Set(personas.map(({ agency }) => agency))];
  return agencies.map((agency) => {
    const members = personas.filter((person) => person.agency === agency);
    return { agency, name: members[0]?.agencyName ?? agency, members };
  });
}
