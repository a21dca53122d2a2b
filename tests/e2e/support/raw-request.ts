import { request } from "node:http";

export interface RawRequest {
  readonly method?: string;
  /** As it is sent: nothing straightens slashes, dots or signs. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface RawAnswer {
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

/** Asks the server at this address word for word, as no browser would. */
export function askRaw(
  baseURL: string,
  { method = "GET", path, headers = {} }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? "", text }),
      );
    });
    asked.on("error", reject).end();
  });
}
