import type { ReactNode } from "react";
import type { ApiProblem } from "../lib/api-problem-digest.ts";

/** In place of a page for which the API gives nothing: what it means and what to do. */
export function ApiAbsentState({ problem }: { readonly problem: ApiProblem }) {
  const { heading, words } = STATES[problem];
  return (
    <section className="empty-state">
      <h1>{heading}</h1>
      {words}
    </section>
  );
}

const STATES: Readonly<Record<ApiProblem, { readonly heading: string; readonly words: ReactNode }>> = {
  "api-unreachable": {
    heading: "The register cannot be reached",
    words: (
      <>
        <p>
          This page is shown by the web application, but the API server behind it does not answer. Nothing is
          lost: what was saved is saved.
        </p>
        <p>
          Load the page again in a moment; right after a start it takes a few seconds. If it stays so, tell
          your administrator: the API server must run at the address in <code>ENTENTE_API_URL</code>, and its{" "}
          <code>/readyz</code> must answer.
        </p>
      </>
    ),
  },
  "rate-exceeded": {
    heading: "Too many requests in one minute",
    words: (
      <>
        <p>
          More pages were asked for in this session, or from this address, than one person reads in a minute,
          so the rest wait. Nothing is lost: what was saved is saved.
        </p>
        <p>
          Wait a minute and load the page again. If you did nothing unusual, tell your administrator: a
          program may be using your session, or the limit in <code>RATE_LIMIT</code> may be too low.
        </p>
      </>
    ),
  },
};
