const DEFAULT_API_URL = "http://127.0.0.1:4000";

/** Where the API server listens; read when it is needed, so that one build serves any port. */
export function apiUrl(): string {
  return process.env["ENTENTE_API_URL"] ?? DEFAULT_API_URL;
}
