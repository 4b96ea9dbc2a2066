/** Parts that several views have. */

import type { DomainEvent, DomainRow } from "../../serve/protocol/load.ts";
import { Chart, type Line } from "../chart/chart.ts";
import { guestText, h } from "../element/dom.ts";
import { clock, memory, percent, rate } from "../element/format.ts";

/** Returns a domain's name, or "domain 5". */
export function nameOf({ name, domid }: Pick<DomainRow, "name" | "domid">): HTMLElement {
  return name === null || name === "" ? h("bdi", { class: "muted" }, `domain ${domid}`) : guestText(name);
}

/** Returns a domain's state, for people and for style. */
export function stateOf({ state, isPaused, shutdownReason }: DomainRow): { text: string; kind: string } {
  if (state === "shutdown") {
    return { text: `shut down (${String(shutdownReason)})`, kind: shutdownReason === "crash" ? "bad" : "off" };
  }
  if (state === "dying") return { text: "dying", kind: "bad" };
  if (isPaused) return { text: "paused", kind: "paused" };
  // From one moment to the next a vcpu runs, waits for a cpu, or sleeps: the load tells that.
  return { text: "running", kind: "on" };
}

/** Returns a badge with a domain's state. */
export function badge(row: DomainRow): HTMLElement {
  const { text, kind } = stateOf(row);
  return h("span", { class: `badge badge-${kind}` }, text);
}

const NETWORK: readonly Line[] = [
  { load: "receivedBytesPerSecond", label: "in", color: "in" },
  { load: "transmittedBytesPerSecond", label: "out", color: "out" },
];

const DISK: readonly Line[] = [
  { load: "readBytesPerSecond", label: "read", color: "in" },
  { load: "writtenBytesPerSecond", label: "write", color: "out" },
];

/** Makes the four charts of the host or a domain. */
export function loadCharts(leastCpu: number, topMemoryMiB: () => number | null): Chart[] {
  return [
    new Chart({
      title: "CPU",
      lines: [{ load: "cpuPercent", label: "load", color: "cpu" }],
      format: (value) => (value === null ? "–" : percent(value)),
      least: leastCpu,
    }),
    new Chart({
      title: "Memory",
      lines: [{ load: "memoryMiB", label: "used", color: "memory" }],
      format: memory,
      least: 64,
      top: topMemoryMiB,
    }),
    new Chart({ title: "Network", lines: NETWORK, format: rate, least: 1000 }),
    new Chart({ title: "Disk", lines: DISK, format: rate, least: 1000 }),
  ];
}

/** Makes a part of a view with a heading. */
export function card(title: string, about: string, ...content: readonly Node[]): HTMLElement {
  const remark = about === "" ? null : h("span", { class: "muted" }, about);
  return h("section", { class: "card", "aria-label": title }, h("header", {}, h("h2", {}, title), remark), ...content);
}

/** Makes a table with a caption for screen readers. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const body = rows.map((cells) => h("tr", {}, ...cells.map((cell) => h("td", {}, cell))));
  return h(
    "div",
    { class: "scroller", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      { class: "plain" },
      h("thead", {}, h("tr", {}, ...headings.map((heading) => h("th", { scope: "col" }, heading)))),
      h("tbody", {}, ...body),
    ),
  );
}

const WORDS: Readonly<Record<DomainEvent["kind"], string>> = {
  created: "was created",
  gone: "is gone",
  paused: "was paused",
  unpaused: "was unpaused",
  shutdown: "has shut down",
  dying: "is being destroyed",
};

/** Makes a list of events, the latest first. */
export function eventList(events: readonly DomainEvent[]): HTMLElement {
  if (events.length === 0) return h("p", { class: "muted" }, "Nothing has happened since the server was started.");
  const items = events
    .toReversed()
    .slice(0, 50)
    .map((event) =>
      h(
        "li",
        {},
        h("time", {}, clock(event.atMs)),
        h(
          "span",
          {},
          nameOf(event),
          ` (${event.domid}) ${WORDS[event.kind]}`,
          event.reason === null ? "" : `: ${event.reason}`,
        ),
      ),
    );
  return h("ol", { class: "events" }, ...items);
}
