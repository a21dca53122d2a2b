/** What runs a script when a page takes it for markup, an address or a template; `N` stands for the number that it reports. */
const SCRIPTS = [
  "<script>__ran(N)</script>",
  "<img src=x onerror=__ran(N)>",
  "<svg onload=__ran(N)>",
  "<svg><script>__ran(N)</script></svg>",
  '<iframe srcdoc="<script>parent.__ran(N)</script>">',
  "<iframe src=javascript:parent.__ran(N)>",
  "<body onload=__ran(N)>",
  "<details open ontoggle=__ran(N)>",
  "<input autofocus onfocus=__ran(N)>",
  "<video><source onerror=__ran(N)>",
  "<math href=javascript:__ran(N)>x",
  "<a href=javascript:__ran(N)>x</a>",
  "<object data=javascript:__ran(N)>",
  "<embed src=javascript:__ran(N)>",
  "<form action=javascript:__ran(N)><button>x",
  "<style>@import 'javascript:__ran(N)'</style>",
  "<link rel=stylesheet href=javascript:__ran(N)>",
  "<base href=javascript:__ran(N)//>",
  "<meta http-equiv=refresh content=0;url=javascript:__ran(N)>",
  "<template><script>__ran(N)</script></template>",
  "javascript:__ran(N)",
  "data:text/html,<script>__ran(N)</script>",
  "{{constructor.constructor('__ran(N)')()}}",
  "$".concat("{__ran(N)}"),
  "&lt;script&gt;__ran(N)&lt;/script&gt;",
];
/** What ends the place in which a text stands. */
const ENDS = ["", '">', "'>", "</textarea></script></style>-->"];

/** A hundred texts that would each run a script of their own number. */
export const PAYLOADS: readonly string[] = ENDS.flatMap((end) => SCRIPTS.map((script) => end + script)).map(
  (payload, number) => payload.replaceAll("__ran(N)", `__ran(${number})`),
);

/** The payloads, several in one text as far as it may be so long. */
export function textsOf(longest: number): readonly string[] {
  const texts: string[] = [];
  for (const payload of PAYLOADS) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + payload.length < longest)
      texts[texts.length - 1] = `${last} ${payload}`;
    else texts.push(payload);
  }
  return texts;
}

/** The numbers of the payloads that a text holds as they were written. */
export function payloadsIn(text: string): readonly number[] {
  return PAYLOADS.flatMap((payload, number) => (text.includes(payload) ? [number] : []));
}
