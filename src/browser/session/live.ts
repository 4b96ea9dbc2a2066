/** The socket that follows the host. It comes back by itself, with the topics that are wanted then. */

import type { LiveMessage } from "../../serve/protocol/messages.ts";
import { socketProtocols, token } from "./token.ts";

const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 8000;

export type LinkState = "connecting" | "live" | "lost";

export class Live {
  readonly #onMessage: (message: LiveMessage) => void;
  readonly #onState: (state: LinkState) => void;
  #topics: readonly string[] = [];
  #socket: WebSocket | undefined;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWanted = false;

  constructor(onMessage: (message: LiveMessage) => void, onState: (state: LinkState) => void) {
    this.#onMessage = onMessage;
    this.#onState = onState;
    addEventListener("online", () => this.#retry());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.#retry();
    });
  }

  start(): void {
    this.#isWanted = true;
    if (this.#socket === undefined) this.#connect();
  }

  stop(): void {
    this.#isWanted = false;
    clearTimeout(this.#timer);
    this.#socket?.close();
    this.#socket = undefined;
  }

  /** Says what is to be followed from now on. */
  follow(topics: readonly string[]): void {
    this.#topics = topics;
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ topics }));
  }

  #connect(): void {
    this.#onState("connecting");
    const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/api/live`, socketProtocols(token() ?? ""));
    this.#socket = socket;
    socket.addEventListener("open", () => {
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#onState("live");
      this.follow(this.#topics);
    });
    socket.addEventListener("message", ({ data }) => this.#onMessage(JSON.parse(data as string) as LiveMessage));
    socket.addEventListener("close", () => {
      if (this.#socket !== socket) return;
      this.#socket = undefined;
      if (!this.#isWanted) return;
      this.#onState("lost");
      this.#timer = setTimeout(() => this.#retry(), this.#pauseMs * (0.75 + Math.random() / 2));
      this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    });
  }

  #retry(): void {
    if (!this.#isWanted || this.#socket !== undefined) return;
    clearTimeout(this.#timer);
    this.#connect();
  }
}
