import { passToApi } from "../../../lib/pass-to-api.ts";

export const GET = passToApi;
export const HEAD = passToApi;
