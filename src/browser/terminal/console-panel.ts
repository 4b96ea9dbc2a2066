/** A guest's console: a terminal, and the socket to it. */

import { FitAddon } from "@xterm/addon-fit";
import { Terminal } from "@xterm/xterm";
import { h, setText } from "../element/dom.ts";
import { socketProtocols, token } from "../session/token.ts";
import { allowStyles } from "./strict-styles.ts";

/** Bytes of one message: the server takes 16 KiB. */
const LONGEST_MESSAGE = 8192;

const NORMAL_CLOSURE = 1000;
const RETRY_MS = 1500;

const THEME = {
  background: "#0c0f14",
  foreground: "#d7dde4",
  cursor: "#7fb4ff",
  selectionBackground: "#2f4f7a",
} as const;

export class ConsolePanel {
  readonly element: HTMLElement;
  readonly #domid: number;
  readonly #isReadOnly: boolean;
  readonly #screen: HTMLElement = h("div", { class: "console-screen" });
  readonly #state: HTMLElement = h("span", { class: "muted", role: "status" });
  readonly #button: HTMLButtonElement;
  #terminal: Terminal | undefined;
  #observer: ResizeObserver | undefined;
  #socket: WebSocket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(domid: number, isReadOnly: boolean) {
    this.#domid = domid;
    this.#isReadOnly = isReadOnly;
    this.#button = h("button", { type: "button", click: () => this.#toggle() }, "Open console");
    this.element = h(
      "section",
      { class: "card console", "aria-label": "Console" },
      h("header", {}, h("h2", {}, "Console"), this.#state, this.#button),
      this.#screen,
    );
  }

  destroy(): void {
    this.#close();
    this.#observer?.disconnect();
    this.#terminal?.dispose();
  }

  #toggle(): void {
    if (this.#socket === undefined && this.#timer === undefined) this.#open();
    else this.#close();
  }

  #open(): void {
    const terminal = (this.#terminal ??= this.#makeTerminal());
    setText(this.#button, "Close console");
    setText(this.#state, "connecting …");
    const address = `${location.origin.replace(/^http/, "ws")}/api/domains/${this.#domid}/console`;
    const socket = new WebSocket(address, socketProtocols(token() ?? ""));
    socket.binaryType = "arraybuffer";
    this.#socket = socket;
    socket.addEventListener("open", () => {
      // The server shows anew what the guest has printed lately.
      terminal.reset();
      setText(this.#state, this.#isReadOnly ? "read only" : "Ctrl+] leaves the terminal");
      terminal.focus();
    });
    socket.addEventListener("message", ({ data }) => terminal.write(new Uint8Array(data as ArrayBuffer)));
    socket.addEventListener("close", ({ code, reason }) => {
      if (this.#socket !== socket) return;
      this.#socket = undefined;
      if (code === NORMAL_CLOSURE || reason !== "") return this.#closed(reason || "closed");
      setText(this.#state, "connection lost, trying again …");
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#open();
      }, RETRY_MS);
    });
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
    this.#closed("");
  }

  #closed(reason: string): void {
    setText(this.#button, "Open console");
    setText(this.#state, reason);
  }

  #makeTerminal(): Terminal {
    allowStyles();
    this.element.classList.add("open");
    const terminal = new Terminal({
      cursorBlink: true,
      disableStdin: this.#isReadOnly,
      fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace',
      fontSize: 13,
      scrollback: 5000,
      theme: THEME,
      // A guest's link would lead the user where the guest wants.
      linkHandler: { activate: () => {}, allowNonHttpProtocols: false },
    });
    const fit = new FitAddon();
    terminal.loadAddon(fit);
    terminal.open(this.#screen);
    fit.fit();
    this.#observer = new ResizeObserver(() => fit.fit());
    this.#observer.observe(this.#screen);
    terminal.attachCustomKeyEventHandler((event) => {
      if (event.type !== "keydown" || !event.ctrlKey || event.key !== "]") return true;
      this.#button.focus();
      return false;
    });
    const encoder = new TextEncoder();
    terminal.onData((text) => this.#type(encoder.encode(text)));
    terminal.onBinary((text) => this.#type(Uint8Array.from(text, (character) => character.charCodeAt(0))));
    return terminal;
  }

  #type(bytes: Uint8Array): void {
    if (this.#isReadOnly || this.#socket?.readyState !== WebSocket.OPEN) return;
    for (let start = 0; start < bytes.length; start += LONGEST_MESSAGE) {
      this.#socket.send(new Uint8Array(bytes.subarray(start, start + LONGEST_MESSAGE)));
    }
  }
}
