/** Why a page got nothing from the API; the error page recognizes it without its text. */
export const API_PROBLEMS = ["api-unreachable", "rate-exceeded"] as const;
export type ApiProblem = (typeof API_PROBLEMS)[number];

export function isApiProblem(digest: string | null): digest is ApiProblem {
  return API_PROBLEMS.some((known) => known === digest);
}
