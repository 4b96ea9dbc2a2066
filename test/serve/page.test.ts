/** The page in Chromium. */

import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { clock, memory, percent, rate } from "../../src/browser/element/format.ts";
import type { HostHistory, LoadHistory, LoadSample } from "../../src/serve/protocol/load.ts";
import { serve } from "../../src/serve.ts";
import { Browser, chromium } from "./browser.ts";
import { type Served, served, TOKEN } from "./served.ts";

setDefaultTimeout(60_000);

const HOSTILE = '<img src=x onerror="pwned = 1">\u202egnp.exe\u0007\u001b]0;title\u0007';

/** An expression for the text of a cell of the table. */
function cell(domid: number, column: number): string {
  return `document.querySelector('tr[data-domid="${domid}"] td:nth-child(${column})').innerText`;
}

describe.skipIf(chromium() === null)("the page", () => {
  let machine: Served;
  let browser: Browser;

  beforeAll(async () => {
    machine = served(
      { intervalMs: 300 },
      {
        cpus: 4,
        domains: [
          { domid: 1, name: "web", vcpus: 2, memoryMiB: 768, vifs: [{}], vbds: [{}] },
          { domid: 2, name: HOSTILE, memoryMiB: 256 },
          { domid: 5, name: "build", memoryMiB: 128, state: "paused" },
        ],
      },
    );
    browser = await Browser.start(1280, 900);
  });

  afterAll(() => {
    browser[Symbol.dispose]();
    machine[Symbol.dispose]();
  });

  test("asks for the token, refuses a wrong one, and opens with the right one", async () => {
    const { url } = machine.page;
    await browser.view.navigate(url);
    await browser.click("#token");
    await browser.view.type("a-wrong-token-of-tests");
    await browser.view.press("Enter");
    await browser.until("document.querySelector('#token')?.value === ''");
    await browser.click("#token");
    await browser.view.type(TOKEN);
    await browser.click(".sign-in button");
    await browser.shows("table.domains", "web");
  });

  test("opens by an address with the token, which no request and no Referer shows", async () => {
    browser.requests.length = 0;
    await browser.evaluate("(sessionStorage.clear(), true)");
    await browser.view.navigate("about:blank");
    await browser.view.navigate(`${machine.page.url}#${TOKEN}`);
    await browser.shows("table.domains", "web");
    await browser.shows(".link-state", "live");
    expect(await browser.evaluate<string>("location.href")).toBe(`${machine.page.url}#/`);
    // Chromium lists the address that was navigated to with its fragment, which it does not send.
    const sent = browser.requests.map(({ url, referer = "" }) => `${url.replace(/#.*/, "")} ${referer}`).join("\n");
    expect(sent).toContain("/api/host ");
    expect(sent).not.toContain(TOKEN);
    expect(await browser.evaluate<string>("document.cookie")).toBe("");
  });

  test("shows the numbers that the server has, which are the library's", async () => {
    let received = 0;
    const grow = setInterval(() => {
      received += 12_345;
      machine.simulated.domain(1).set({ vifs: [{ receivedBytes: received, transmittedBytes: received * 7 }] });
      machine.simulated.advance({ milliseconds: 20 });
    }, 50);
    try {
      for (let equal = 0; equal < 2;) {
        const { domains, host } = await machine.read<LoadSample>("/api/load");
        const shown = await browser.evaluate<string[]>(`[${cell(1, 5)}, ${cell(1, 6)}, ${cell(1, 7)}, ${cell(5, 5)},
          document.querySelector('[data-chart="CPU"] .value').textContent,
          document.querySelector('[data-chart="Memory"] .value').textContent]`);
        const web = domains.find(({ domid }) => domid === 1);
        const network = `↓ ${rate(web?.receivedBytesPerSecond ?? 0)}\n↑ ${rate(web?.transmittedBytesPerSecond ?? 0)}`;
        // A reading may come between the two questions.
        if (shown[2] !== network || (web?.receivedBytesPerSecond ?? 0) === 0) continue;
        expect(shown).toEqual([
          percent(web?.cpuPercent ?? null),
          memory(machine.xen.domains.get(1).info().totalPages / 256),
          network,
          "0.0 %",
          percent(host.cpuPercent),
          memory(host.memoryMiB),
        ]);
        equal++;
      }
    } finally {
      clearInterval(grow);
    }
  });

  test("shows under the pointer the value of a chart at that time", async () => {
    await browser.until("document.querySelector('[data-chart=\"Network\"] .u-over') !== null");
    const [x = 0, y = 0] = await browser.evaluate<number[]>(
      "(({ x, y, width, height }) => [x + width * 0.99, y + height / 2])(document.querySelector('[data-chart=\"Network\"] .u-over').getBoundingClientRect())",
    );
    await browser.view.cdp("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
    const when = await browser.until<string>("document.querySelector('[data-chart=\"Network\"] .when').textContent");
    const values = await browser.evaluate<string[]>(
      "[...document.querySelectorAll('[data-chart=\"Network\"] .value')].map((value) => value.textContent)",
    );
    const { host } = await machine.read<HostHistory>("/api/history?points=3600");
    const candidates = host.atMs.flatMap((at, index) =>
      `at ${clock(at)}` === when
        ? [[rate(host.receivedBytesPerSecond[index] ?? null), rate(host.transmittedBytesPerSecond[index] ?? null)]]
        : [],
    );
    expect(candidates).toContainEqual(values);
    await browser.view.cdp("Input.dispatchMouseEvent", { type: "mouseMoved", x: 2, y: 2 });
  });

  test("shows a hostile name as text: no markup, no control character, no change of direction", async () => {
    const row = 'tr[data-domid="2"]';
    expect(await browser.text(`${row} td a`)).toBe(
      '<img src=x onerror="pwned = 1">\\u{202e}gnp.exe\\u{7}\\u{1b}]0;title\\u{7}',
    );
    expect(await browser.evaluate<number>("document.querySelectorAll('main img').length")).toBe(0);
    await browser.go("#/domain/2");
    await browser.shows("h1", "<img src=x");
    await browser.click('[data-action="destroy"]');
    await browser.shows("dialog", "<img src=x");
    await browser.view.press("Escape");
    await browser.until("document.querySelector('dialog') === null");
    expect(await browser.evaluate<string>("typeof pwned")).toBe("undefined");
    await browser.go("#/");
    await browser.shows("table.domains", "build");
  });

  test("filters and sorts by click and by key", async () => {
    const names = (): Promise<string[]> =>
      browser.evaluate(
        "[...document.querySelectorAll('table.domains tbody td:nth-child(2)')].map((cell) => cell.innerText)",
      );
    await browser.press("/");
    await browser.view.type("paused");
    await browser.until("document.querySelectorAll('table.domains tbody tr').length === 1");
    expect(await names()).toEqual(["5"]);
    await browser.evaluate("(document.querySelector('#filter').select(), true)");
    await browser.view.press("Delete");
    await browser.click("th:nth-child(6) button");
    await browser.until("document.querySelector('th:nth-child(6)').getAttribute('aria-sort') === 'descending'");
    expect(await names()).toEqual(["0", "1", "2", "5"]);
    await browser.click("th:nth-child(6) button");
    await browser.until("document.querySelector('th:nth-child(6)').getAttribute('aria-sort') === 'ascending'");
    expect(await names()).toEqual(["5", "2", "1", "0"]);
  });

  test("pauses a domain after a question, and not if the user cancels", async () => {
    await browser.click('tr[data-domid="1"] td a');
    await browser.shows("h1", "web");
    await browser.click('[data-action="pause"]');
    await browser.shows("dialog h2", "Pause web (domain 1)?");
    await browser.click("dialog .buttons button:first-child");
    await browser.until("document.querySelector('dialog') === null");
    expect(machine.xen.domains.get(1).info().state).toBe("running");
    await browser.click('[data-action="pause"]');
    await browser.click("#agree");
    await browser.shows("#notices", "Domain 1 has been paused.");
    await browser.shows(".title-row", "paused");
    expect(machine.xen.domains.get(1).info().state).toBe("paused");
    expect(await browser.evaluate<boolean>("document.querySelector('[data-action=\"pause\"]').disabled")).toBe(true);
    await browser.click('[data-action="unpause"]');
    await browser.click("#agree");
    await browser.until("document.querySelector('.title-row .badge-on') !== null");
    await browser.shows(".events", "web (1) was unpaused");
  });

  test("types on a guest's console, and shows what it prints", async () => {
    using guest = machine.simulated.guestConsole(1);
    await guest.print("web login: ");
    await browser.click(".console button");
    await browser.shows(".xterm-rows", "web login:");
    await browser.press("root\n");
    let typed = "";
    const decoder = new TextDecoder();
    for await (const bytes of guest) if ((typed += decoder.decode(bytes)).includes("\r")) break;
    expect(typed).toBe("root\r");
    // A colour of 24 bits is a style that the page's policy must not refuse.
    await guest.print("\r\n\u001b[38;2;255;128;0mwelcome <b>\u001b[0m\r\n");
    await browser.shows(".xterm-rows", "welcome <b>");
    const color =
      "getComputedStyle([...document.querySelectorAll('.xterm-rows span')].find((span) => span.textContent.includes('welcome'))).color";
    expect(await browser.evaluate<string>(color)).toBe("rgb(255, 128, 0)");
    await browser.view.press("]", { modifiers: ["Control"] });
    await browser.until("document.activeElement?.tagName === 'BUTTON'");
    await browser.click(".console button");
    await browser.until("document.querySelector('.console button').textContent === 'Open console'");
  });

  test("follows xenstore, by mouse and by keys", async () => {
    await browser.go("#/store");
    await browser.until("document.querySelector('[data-path=\"/local/domain/1\"]') !== null");
    await browser.click('[data-path="/local/domain/1"] .twist');
    await browser.shows('[data-path="/local/domain/1/name"]', "web");
    machine.simulated.store.put("/local/domain/1/name", "renamed <i>");
    await browser.shows('[data-path="/local/domain/1/name"]', "renamed <i>");
    machine.simulated.store.put("/local/domain/1/new", "born");
    await browser.shows('[data-path="/local/domain/1/new"]', "born");
    machine.simulated.store.put("/local/domain/1/name", "web");
    await browser.view.press("ArrowDown");
    await browser.until("document.activeElement.dataset.path.startsWith('/local/domain/1/')");
    await browser.view.press("ArrowLeft");
    await browser.until("document.activeElement.dataset.path === '/local/domain/1'");
    await browser.view.press("ArrowLeft");
    await browser.until("document.activeElement.getAttribute('aria-expanded') === 'false'");
  });

  test("shows Xen's console as it grows, and the topology with the load of each cpu", async () => {
    machine.simulated.console.write("(XEN) old news\n");
    await browser.go("#/xen-console");
    await browser.shows(".log", "old news");
    machine.simulated.console.write("(XEN) \u001b[2Jnews <u>\n");
    await browser.shows(".log", "\\u{1b}[2Jnews <u>");
    await browser.go("#/host");
    await browser.until("document.querySelectorAll('.topology [data-cpu]').length === 4");
    await browser.shows("[data-cpu='0']", "cpu 0");
    await browser.until("[...document.querySelectorAll('.cpu-load')].every((text) => /^\\d+$/.test(text.textContent))");
  });

  test("comes back by itself once the server does, with what has happened meanwhile", async () => {
    const { port } = machine.page;
    await browser.go("#/domain/1");
    await browser.shows("h1", "web");
    machine.page.close();
    await browser.shows(".link-state", "connection lost");
    machine.simulated.domain(1).shutdown("crash");
    using _page = serve(machine.xen, { port, token: TOKEN, intervalMs: 300 });
    await browser.shows(".link-state", "live");
    await browser.shows(".title-row", "shut down (crash)");
    const { atMs } = (await (
      await fetch(`${machine.page.url}api/history?domid=1`, { headers: { authorization: `Bearer ${TOKEN}` } })
    ).json()) as LoadHistory;
    expect(atMs.length).toBeGreaterThan(0);
  });

  test("was served without a complaint of the browser: no refused style or script, no exception", () => {
    expect(browser.complaints).toEqual([]);
  });
});
