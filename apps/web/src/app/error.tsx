"use client";

import { isApiProblem } from "../lib/api-problem-digest.ts";
import { ApiAbsentState } from "../ui/api-absent-state.tsx";

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const digest = digestOf(error);
  if (isApiProblem(digest)) return <ApiAbsentState problem={digest} />;
  return (
    <section className="empty-state">
      <h1>Something failed on our side</h1>
      <p>Nothing was changed by it. Try again; if it stays so, tell your administrator{quoted(digest)}.</p>
      <p>
        <button className="usa-button" type="button" onClick={() => retry()}>
          Try again
        </button>
      </p>
    </section>
  );
}

function quoted(digest: string | null): string {
  return digest === null ? "" : `, and quote ${digest}`;
}

function digestOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : null;
}
