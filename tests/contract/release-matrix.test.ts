import { createEntente, type Entente, type EntenteInputs, signInAsPersona } from "@entente/client";
import {
  CHANNELS,
  type Channel,
  type CountryCode,
  channelAccess,
  DISSEMINATION_CONTROLS,
  type DisseminationControl,
  parseAgencyId,
  parsePersonId,
  releaseDirectory,
  type Viewer,
} from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";
import { WITHHELD, WITHHELD_WORD } from "./withheld-record.ts";

type Wanted = EntenteInputs["marking"]["change"]["marking"];
interface Lists {
  readonly released: readonly string[];
  readonly displayed: readonly string[];
  readonly supplemental: NonNullable<Wanted["supplemental"]>;
}

/** Where the official of the United Kingdom stands on the lists beside a control; each a marking of its own. */
const PARTNERS: Readonly<Record<string, Lists>> = {
  "listed partner": { released: ["GBR"], displayed: [], supplemental: [] },
  "display-only partner": { released: [], displayed: ["GBR"], supplemental: ["DRAFT"] },
  "unlisted partner": { released: ["JPN"], displayed: [], supplemental: ["DELIBERATIVE"] },
};
/** Who asks. Nobody signs in as the public, which is asked without an account. */
const PERSONAS = {
  "own agency": "nist-officer",
  "other agency": "doc-officer",
  contractor: "nist-contractor",
  partner: "gbr-liaison",
} as const;
/** The ways in which the product hands out records over HTTP, with the name under which each asks. */
const ASKS_AS = {
  list: "web",
  detail: "web",
  search: "web",
  count: "web",
  csv: "web-copy",
  api: "a-tool",
} as const;
type Asked = keyof typeof ASKS_AS;
/** Ways that it does not have, and those that other tests look at: calendars in the storage, mail in the server. */
const ELSEWHERE: readonly Channel[] = ["xlsx", "docx", "print", "webhook", "mail", "calendar"];
/** Records that NIST leads when all are seen. */
const LED_BY_NIST = 5;

let server: ServerProcess;
const tokens = new Map<string, string>();
beforeAll(async () => {
  server = await startSeededServer();
  for (const persona of [...Object.values(PERSONAS), "nist-coordinator", ...OTHERS]) {
    if (tokens.has(persona)) continue;
    const { token } = await signInAsPersona({ url: server.url, name: "contract-tests" }, persona);
    tokens.set(persona, token);
  }
});
afterAll(() => server.stop());

const OTHERS = [
  "state-coordinator",
  "doc-coordinator",
  "ostp-coordinator",
  "nsc-coordinator",
  "administrator",
];

function as(persona: string | null, name = "contract-tests"): Entente {
  return createEntente({ url: server.url, name, token: persona === null ? undefined : tokens.get(persona) });
}

async function mark(persona: string, recommendation: string, marking: Wanted): Promise<void> {
  const { marking: markings } = as(persona);
  const { sequence } = await markings.get.query({ recommendation });
  await markings.change.mutate({ recommendation, seen: sequence, marking, reason: "For the matrix." });
}

/** The control with these lists, its own among them; without any where the two say opposite things. */
function wanted(control: DisseminationControl, { released, displayed, supplemental }: Lists): Wanted {
  const isAlone = control === "noforn";
  const own = { "rel-to": "AUS", "display-only": "FRA" };
  return {
    level: "cui",
    categories: control.startsWith("attorney") ? ["PRIVILEGE"] : [],
    controls: control === "rel-to" || control === "display-only" ? [] : [control],
    releasableTo: {
      countries: isAlone ? [] : [...released, ...(control === "rel-to" ? [own[control]] : [])],
    },
    displayOnlyTo: {
      countries: isAlone ? [] : [...displayed, ...(control === "display-only" ? [own[control]] : [])],
    },
    disseminationList: control === "dl-only" ? [{ kind: "agency", agency: "NIST", person: null }] : [],
    supplemental,
  };
}

/** Whether the record comes that way. */
async function comes(channel: Asked, persona: string | null): Promise<boolean> {
  const { recommendation } = as(persona, ASKS_AS[channel]);
  const led = { filters: { lead: ["NIST"] }, limit: 100 };
  const listed = async (query: EntenteInputs["recommendation"]["list"]) => {
    const { rows } = await recommendation.list.query(query);
    return rows.some(({ key }) => key === WITHHELD);
  };
  const ways: Readonly<Record<Asked, () => Promise<boolean>>> = {
    list: () => listed(led),
    csv: () => listed(led),
    search: () => listed({ text: WITHHELD_WORD }),
    count: async () => (await recommendation.list.query(led)).total.count === LED_BY_NIST,
    detail: async () =>
      (await recommendation.get.query({ key: WITHHELD })).record.recommendation.key === WITHHELD,
    api: async () =>
      (await recommendation.get.query({ key: WITHHELD })).record.recommendation.key === WITHHELD,
  };
  try {
    return await ways[channel]();
  } catch (error) {
    const code =
      error instanceof Error && "data" in error ? (error.data as { code?: string }).code : undefined;
    if (code === "NOT_FOUND" || (persona === null && code === "UNAUTHORIZED")) return false;
    throw error;
  }
}

function viewerLike(name: keyof typeof PERSONAS): Viewer {
  const person = sure(parsePersonId(PERSONAS[name]));
  if (name === "partner") return { kind: "partner", country: "GBR" as CountryCode, person };
  const agency = sure(parseAgencyId(name === "other agency" ? "DOC" : "NIST"));
  return { kind: name === "contractor" ? "contractor" : "agency", agency, person };
}

function sure<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error("not an id");
  return result.value;
}

describe("what a marking releases over HTTP", () => {
  it("is what the domain says for 10 controls, every viewer who can ask, and every way of the product (C-04; it has no XLSX, DOCX, print page or webhook)", {
    timeout: 300_000,
  }, async () => {
    const directory = sure(releaseDirectory(["AUS", "FRA", "GBR", "JPN"] as CountryCode[], []));
    const channels = Object.keys(ASKS_AS) as Asked[];
    expect([...channels, ...ELSEWHERE].toSorted()).toEqual([...CHANNELS].toSorted());
    let cells = 0;
    const wrong: string[] = [];
    for (const control of DISSEMINATION_CONTROLS) {
      for (const [standing, lists] of Object.entries(PARTNERS)) {
        await mark("nist-coordinator", WITHHELD, wanted(control, lists));
        const { designation } = await as("nist-coordinator").marking.get.query({ recommendation: WITHHELD });
        const askers = [
          ...(Object.keys(PERSONAS) as (keyof typeof PERSONAS)[]).map((name) => ({
            name,
            persona: PERSONAS[name] as string | null,
            viewer: viewerLike(name),
          })),
          { name: "public", persona: null, viewer: { kind: "public" } as const },
        ];
        for (const { name, persona, viewer } of askers) {
          for (const channel of channels) {
            cells += 1;
            const expected = channelAccess(designation, viewer, channel, directory) !== "denied";
            const found = await comes(channel, persona);
            if (found !== expected)
              wrong.push(`${control}, ${standing}: ${name} by ${channel} gets it: ${found}`);
          }
        }
      }
    }
    console.log(`C-04: ${cells} cells over HTTP, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    const askers = Object.keys(PERSONAS).length + 1;
    expect(cells).toBe(
      DISSEMINATION_CONTROLS.length * Object.keys(PARTNERS).length * askers * channels.length,
    );
  });

  it("is changed by the coordinator of the agency that designated it alone, in 36 cells (C-08)", async () => {
    const designated = { "STD-2": "NIST", "AI-2": "STATE", "CHIP-1": "DOC", "BIO-1": "OSTP" };
    const people = ["nist-coordinator", ...OTHERS, "nist-officer", "nist-contractor", "gbr-liaison"];
    let cells = 0;
    const wrong: string[] = [];
    for (const [recommendation, agency] of Object.entries(designated)) {
      for (const persona of people) {
        cells += 1;
        const may = persona === `${agency.toLowerCase()}-coordinator`;
        const { sequence } = await as(`${agency.toLowerCase()}-coordinator`).marking.get.query({
          recommendation,
        });
        const changed = await as(persona)
          .marking.change.mutate({
            recommendation,
            seen: sequence,
            marking: { level: "unclassified", supplemental: ["DRAFT"] },
            reason: "It is a draft.",
          })
          .then(
            () => true,
            (error: { data?: { code?: string } }) => {
              if (error.data?.code !== "FORBIDDEN" && error.data?.code !== "NOT_FOUND") throw error;
              return false;
            },
          );
        if (changed !== may) wrong.push(`${persona} changes ${recommendation} of ${agency}: ${changed}`);
      }
    }
    console.log(`C-08: ${cells} cells over HTTP, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(cells).toBe(36);
  });
});
