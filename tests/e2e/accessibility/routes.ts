const POINTS =
  "growth-potential:50,competition:90,security-stake:0,supply-vulnerability:70,shared-need:100,foundation:90,complementarity:70,room:60,allied-share:50,commercial-rivalry:60,rule-divergence:100,redundancy-pressure:70";

export interface Route {
  readonly path: string;
  /** Nobody is signed in when it is absent. */
  readonly persona: string | null;
}

/** Every page of the app with the persona who has most to see there. */
export const ROUTES: readonly Route[] = [
  { path: "/sign-in", persona: null },
  { path: "/", persona: "nist-coordinator" },
  { path: "/", persona: "verifier" },
  { path: "/", persona: "gbr-liaison" },
  { path: "/recommendations", persona: "nsc-coordinator" },
  { path: "/recommendations?agency=NIST&group=theme&sort=due", persona: "nist-officer" },
  { path: "/recommendations?text=nothing-has-this-word", persona: "reader" },
  { path: "/recommendations/change?kind=due&key=HOME-1&key=HOME-3", persona: "nsc-coordinator" },
  { path: "/recommendations/CHIP-1", persona: "doc-officer" },
  { path: "/recommendations/STD-1", persona: "verifier" },
  { path: "/recommendations/NONE-1", persona: "reader" },
  { path: "/recommendations/CHIP-1/report", persona: "nist-officer" },
  { path: "/recommendations/CHIP-1/verify", persona: "verifier" },
  { path: "/recommendations/CHIP-1/close", persona: "verifier" },
  { path: "/recommendations/CHIP-1/due", persona: "doc-officer" },
  { path: "/priorities", persona: "nsc-coordinator" },
  { path: "/priorities?weights=NOBODY", persona: "reader" },
  { path: "/priorities/ratings/ai?history=foundation-research", persona: "analyst" },
  { path: "/priorities/ratings/drones", persona: "reader" },
  { path: "/priorities/rate", persona: "analyst" },
  { path: "/priorities/rate?technology=semiconductors&criterion=room&band=research", persona: "analyst" },
  { path: "/priorities/rate?technology=ai&criterion=room&band=research", persona: "reader" },
  { path: "/priorities/chain", persona: "nsc-coordinator" },
  { path: "/priorities/chain?cell=quantum:research&cells=not-known&opportunity=0.7", persona: "reader" },
  { path: "/priorities/firm", persona: "nsc-coordinator" },
  { path: "/priorities/firm?open=ratings&weights=STATE&draws=500&seed=none", persona: "reader" },
  { path: "/priorities/weights", persona: "nist-coordinator" },
  { path: `/priorities/weights?weights=own&points=${POINTS}&from=mean`, persona: "reader" },
  { path: "/priorities/weights?points.foundation=150&from=equal", persona: "reader" },
  { path: `/priorities/weights/save?weights=own&points=${POINTS}`, persona: "nsc-coordinator" },
  { path: `/priorities/weights/save?weights=own&points=${POINTS}`, persona: "reader" },
  { path: "/priorities/next", persona: "nsc-coordinator" },
  { path: "/priorities/next?capacity=12&push-leverage=40&push-urgency=900", persona: "reader" },
  { path: "/priorities/runs", persona: "analyst" },
  { path: "/priorities/runs/new", persona: "analyst" },
  { path: "/priorities/runs/new", persona: "reader" },
  { path: "/coalitions", persona: "nsc-coordinator" },
  {
    path: "/coalitions?technology=telecommunications&must=JPN&apart=DEU-FRA&with=CHN&level.telecom-core=2&set=FIN-JPN-SWE&pin=FIN-SWE&budget=2",
    persona: "reader",
  },
  { path: "/coalitions?technology=drones&set=ZZZ", persona: "reader" },
  { path: "/agencies", persona: "reader" },
  { path: "/agencies/NIST", persona: "reader" },
  { path: "/portfolio", persona: "nsc-coordinator" },
  { path: "/data", persona: "analyst" },
  { path: "/data?facts=memberships&theme=export-control", persona: "reader" },
  { path: "/data?theme=research", persona: "reader" },
  { path: "/data?technology=quantum&pack=no-such-pack", persona: "reader" },
  { path: "/data/packs", persona: "reader" },
  { path: "/data/TWN", persona: "analyst" },
  { path: "/data/EU?models=all", persona: "reader" },
  { path: "/data/ZZZ", persona: "reader" },
  { path: "/data/indicators/wb_gerd_pct_gdp?countries=all", persona: "reader" },
  { path: "/data/indicators/github_collaboration", persona: "analyst" },
  { path: "/data/indicators/un_vote_agreement?country=JPN&with=USA", persona: "reader" },
  { path: "/data/indicators/gk_g7", persona: "reader" },
];
