/** Xen's own console. */

import { printableLines } from "../../runtime/base/printable.ts";
import type { ConsoleText } from "../../serve/protocol/messages.ts";
import { h, setText } from "../element/dom.ts";
import type { View } from "./view.ts";

/** Characters that are shown. */
const MOST = 200_000;

export class XenConsoleView implements View {
  readonly title = "Xen console";
  readonly topics: readonly string[] = ["xen-console"];
  readonly element: HTMLElement;
  readonly #text: HTMLElement = h("pre", { class: "log", tabindex: "0", role: "log", "aria-label": "Xen's console" });
  readonly #lost: HTMLElement = h("span", { class: "muted" });
  #lostBytes = 0;

  constructor() {
    this.element = h(
      "section",
      { class: "card", "aria-label": "Xen's console" },
      h("header", {}, h("h2", {}, "Xen's console"), this.#lost),
      this.#text,
    );
  }

  xenConsole({ text, isWhole, lostBytes }: ConsoleText): void {
    const log = this.#text;
    const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
    this.#lostBytes = isWhole ? 0 : this.#lostBytes + lostBytes;
    setText(
      this.#lost,
      this.#lostBytes > 0 ? `${this.#lostBytes} bytes were overwritten before they could be read` : "",
    );
    const shown = printableLines(text);
    if (isWhole) log.textContent = shown;
    else log.append(shown);
    const { textContent } = log;
    if (textContent.length > 2 * MOST) log.textContent = textContent.slice(-MOST);
    if (isAtEnd || isWhole) log.scrollTop = log.scrollHeight;
  }
}
