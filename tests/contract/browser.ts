const HOPS_MAXIMUM = 10;

/** As much of a browser as a sign-in needs: it keeps cookies by host and follows redirects. */
export interface Browser {
  /** Goes to an address and along its redirects, until a page comes or an address at `until` is reached. */
  readonly go: (address: string, form?: Readonly<Record<string, string>>) => Promise<Arrival>;
}

export interface Arrival {
  readonly address: URL;
  /** Empty at the address where the way was to end: nobody is asked there. */
  readonly text: string;
}

export function browser(until: string): Browser {
  const jars = new Map<string, Map<string, string>>();
  return {
    async go(address, form) {
      let here = new URL(address);
      let body = form === undefined ? undefined : new URLSearchParams(form);
      for (let hop = 0; hop < HOPS_MAXIMUM; hop += 1) {
        if (here.href.startsWith(until)) return { address: here, text: "" };
        const jar = jars.get(here.host) ?? new Map<string, string>();
        jars.set(here.host, jar);
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
        const reply = await fetch(here, {
          redirect: "manual",
          headers: { cookie },
          ...(body === undefined ? {} : { method: "POST", body }),
        });
        for (const line of reply.headers.getSetCookie()) keep(jar, line);
        const location = reply.headers.get("location");
        if (location === null) return { address: here, text: await reply.text() };
        here = new URL(location, here);
        body = undefined;
      }
      throw new Error(`more than ${HOPS_MAXIMUM} redirects, the last to ${here.href}`);
    },
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
  if (value === "") jar.delete(name);
  else jar.set(name, value);
}
