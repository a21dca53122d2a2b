/** How the error page recognizes, without its text, that the API server did not answer. */
export const API_UNREACHABLE = "api-unreachable";
