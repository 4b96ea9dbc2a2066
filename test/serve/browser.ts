/** Debian's Chromium without a window, for tests of the page. */

/** The path of Chromium; null without it. In CI a missing one is a failure. */
export function chromium(): string | null {
  const path = Bun.which("chromium");
  if (path === null && process.env["CI"] === "true") throw new Error("expected chromium on the PATH, found none");
  return path;
}

/** Milliseconds to wait for something on the page. */
const PATIENCE_MS = 15_000;

/** A page in Chromium. It keeps all complaints of the browser: refused styles and scripts, exceptions, errors. */
export class Browser implements Disposable {
  readonly complaints: string[] = [];
  /** Addresses of all requests. */
  readonly requests: { readonly url: string; readonly referer: string | undefined }[] = [];
  readonly view: Bun.WebView;

  private constructor(view: Bun.WebView) {
    this.view = view;
  }

  static async start(width: number, height: number): Promise<Browser> {
    const path = chromium() ?? "chromium";
    const argv = ["--no-sandbox", "--hide-scrollbars", "--force-color-profile=srgb", "--disable-dev-shm-usage"];
    const view = new Bun.WebView({ width, height, backend: { type: "chrome", url: false, path, argv } });
    const browser = new Browser(view);
    await view.navigate("about:blank");
    const note = (text: string): void => void browser.complaints.push(text);
    view.addEventListener<{ entry: { level: string; text: string } }>("Log.entryAdded", ({ data: { entry } }) => {
      // A server that has ended is one of the tests.
      if (entry.level === "error" && !/ERR_CONNECTION|WebSocket|401/.test(entry.text)) note(entry.text);
    });
    view.addEventListener<{ exceptionDetails: { text: string; exception?: { description?: string } } }>(
      "Runtime.exceptionThrown",
      ({ data: { exceptionDetails } }) => note(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    view.addEventListener<{ request: { url: string; headers: Record<string, string> } }>(
      "Network.requestWillBeSent",
      ({ data: { request } }) => {
        browser.requests.push({ url: request.url, referer: request.headers["Referer"] });
      },
    );
    for (const domain of ["Log", "Runtime", "Network"]) await view.cdp(`${domain}.enable`);
    return browser;
  }

  [Symbol.dispose](): void {
    this.view.close();
    Bun.WebView.closeAll();
  }

  /** Resolves with the value of an expression. */
  evaluate<T>(expression: string): Promise<T> {
    return this.view.evaluate<T>(expression);
  }

  /** Resolves with the text of the first element; "" without one. */
  text(selector: string): Promise<string> {
    return this.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`);
  }

  /** Resolves with the value of an expression once it is truthy. Rejects with the page's text after a while. */
  async until<T>(expression: string): Promise<T> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const value = await this.evaluate<T>(expression);
      if (value) return value;
      if (performance.now() > end) {
        throw new Error(
          `${expression} has not come true on: ${await this.evaluate<string>("document.body.innerText")}`,
        );
      }
      await Bun.sleep(40);
    }
  }

  /** Resolves once the first element has that text in it. */
  shows(selector: string, text: string): Promise<unknown> {
    const [quoted, wanted] = [JSON.stringify(selector), JSON.stringify(text)];
    return this.until(`document.querySelector(${quoted})?.textContent.includes(${wanted})`);
  }

  /** Scrolls to an element and clicks it. */
  async click(selector: string): Promise<void> {
    await this.view.scrollTo(selector);
    await this.view.click(selector, { timeout: PATIENCE_MS });
  }

  /** Goes to another view of the page. */
  async go(hash: string): Promise<void> {
    await this.evaluate(`(location.hash = ${JSON.stringify(hash)}, true)`);
  }

  /** Presses the keys of a text, one after another. */
  async press(text: string): Promise<void> {
    for (const character of text) {
      const key = character === "\n" ? "Enter" : character;
      const code = {
        key,
        text: character === "\n" ? "\r" : character,
        windowsVirtualKeyCode: character === "\n" ? 13 : 0,
      };
      await this.view.cdp("Input.dispatchKeyEvent", { type: "keyDown", ...code });
      await this.view.cdp("Input.dispatchKeyEvent", { type: "keyUp", key });
    }
  }

  /** Shows the page as if the system had light or dark colours. */
  async scheme(value: "light" | "dark"): Promise<void> {
    await this.view.cdp("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] });
  }
}
