/** Xen's console: the text so far, and what comes. */

import type { Xen } from "../../runtime/xen.ts";
import type { ConsoleText } from "../protocol/messages.ts";
import { Feed, type Listener } from "./shared-feed.ts";

/** Characters that a newcomer is shown. */
const KEPT = 131_072;

const INTERVAL_MS = 500;

export class XenConsoleFeed implements Disposable {
  readonly #feed: Feed<ConsoleText>;
  #text = "";
  #listeners = 0;

  constructor(xen: Xen, onError: (error: unknown) => void) {
    this.#feed = new Feed(async (pass, signal) => {
      this.#text = "";
      let lostBytes = 0;
      using follower = xen.host.console.follow({ intervalMs: INTERVAL_MS, signal });
      for await (const text of follower) {
        this.#text = (this.#text + text).slice(-KEPT);
        pass({ text, isWhole: false, lostBytes: follower.lostBytes - lostBytes });
        ({ lostBytes } = follower);
      }
    }, onError);
  }

  /** Calls the listener with all text so far, and then with what comes. */
  listen(listener: Listener<ConsoleText>): Disposable {
    if (this.#listeners > 0) listener({ text: this.#text, isWhole: true, lostBytes: 0 });
    else listener({ text: "", isWhole: true, lostBytes: 0 });
    this.#listeners++;
    const listening = this.#feed.listen(listener);
    let isListening = true;
    return {
      [Symbol.dispose]: () => {
        if (!isListening) return;
        isListening = false;
        this.#listeners--;
        listening[Symbol.dispose]();
      },
    };
  }

  [Symbol.dispose](): void {
    this.#feed[Symbol.dispose]();
  }
}
