import type { Person } from "@entente/contract";
import { signOut } from "../../features/session/sign-out.ts";
import { ROLE_WORDS } from "../../lib/words.ts";
import { Link } from "../link.tsx";
import { SectionLinks } from "./section-links.tsx";

/** Name, search and person in one line, the sections under it; only the name while nobody is signed in. */
export function SiteHeader({ person }: { readonly person: Person | null }) {
  return (
    <header className="site-header">
      <div className="site-header__inner">
        <Link className="site-header__name" href="/">
          Entente
        </Link>
        {person !== null && (
          <>
            <search className="site-search">
              <form action="/recommendations">
                <label className="usa-sr-only" htmlFor="site-search">
                  Search recommendations
                </label>
                <input
                  id="site-search"
                  name="text"
                  type="search"
                  placeholder="Search recommendations"
                  maxLength={200}
                  autoComplete="off"
                />
                <button type="submit">Search</button>
              </form>
            </search>
            <div className="site-person">
              <p>
                <Link href="/account">{person.name}</Link>
                {ROLE_WORDS[person.role]}
                {person.employment === "contractor" && ", contractor"},{" "}
                <abbr title={person.agencyName}>{person.agency}</abbr>
              </p>
              <form action={signOut}>
                <button type="submit">Sign out</button>
              </form>
            </div>
            <SectionLinks role={person.role} />
          </>
        )}
      </div>
    </header>
  );
}
