import type { Socket } from "node:net";
import { BarrierError, errorBody } from "./barrier.ts";
import { requestIdFrom } from "./request-id.ts";

/** Answers bytes that are not HTTP, or headers beyond what is read, and ends the connection. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const barrier = error.code === "HPE_HEADER_OVERFLOW" ? "address-too-long" : "request-malformed";
  const { statusCode, message } = new BarrierError(barrier);
  const body = JSON.stringify(errorBody(statusCode, message, barrier, requestIdFrom(undefined)));
  const head = [
    `HTTP/1.1 ${statusCode} ${statusCode === 414 ? "URI Too Long" : "Bad Request"}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Cache-Control: no-store",
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
