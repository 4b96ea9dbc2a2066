/** All domains: the host's loads, and a row for each domain. */

import type { DomainRow } from "../../serve/protocol/load.ts";
import { printable } from "../../runtime/base/printable.ts";
import { Sparkline } from "../chart/sparkline.ts";
import { h, setAttribute, setText } from "../element/dom.ts";
import { memory, percent, rate } from "../element/format.ts";
import { badge, eventList, loadCharts, nameOf, stateOf } from "./elements.ts";
import type { LoadSeries } from "../session/history.ts";
import type { Model, View } from "./view.ts";

type Key = "name" | "domid" | "state" | "vcpus" | "cpu" | "memory" | "network" | "disk";

const COLUMNS: readonly (readonly [key: Key, title: string, kind: string])[] = [
  ["name", "Domain", ""],
  ["domid", "ID", "number"],
  ["state", "State", ""],
  ["vcpus", "vCPUs", "number"],
  ["cpu", "CPU", "load"],
  ["memory", "Memory", "load"],
  ["network", "Network", "load"],
  ["disk", "Disk", "load"],
];

const sum = (...values: readonly (number | null)[]): number => values.reduce<number>((all, one) => all + (one ?? 0), 0);

const VALUES: Readonly<Record<Key, (row: DomainRow) => number | string>> = {
  name: ({ name, domid }) => (name ?? `domain ${domid}`).toLowerCase(),
  domid: ({ domid }) => domid,
  state: (row) => stateOf(row).text,
  vcpus: ({ vcpus }) => vcpus,
  cpu: ({ cpuPercent }) => cpuPercent ?? -1,
  memory: ({ memoryMiB }) => memoryMiB,
  network: (row) => sum(row.receivedBytesPerSecond, row.transmittedBytesPerSecond),
  disk: (row) => sum(row.readBytesPerSecond, row.writtenBytesPerSecond),
};

/** One row, which is kept while its domain lives. */
class Row {
  readonly element: HTMLTableRowElement;
  readonly uuid: string;
  readonly #cells: readonly HTMLTableCellElement[];
  readonly #cpu = new Sparkline("cpu");
  readonly #network = new Sparkline("in", "out");
  readonly #disk = new Sparkline("in", "out");
  readonly #texts: readonly HTMLElement[] = Array.from({ length: 6 }, () => h("span", { class: "value" }));
  readonly #bar: HTMLElement = h("meter", { min: "0", "aria-hidden": "true" });
  #shownName: string | null | undefined;
  #shownState = "";

  constructor(row: DomainRow) {
    this.uuid = row.uuid;
    this.#cells = COLUMNS.map(([, title, kind]) => h("td", { class: kind, "data-label": title }));
    const [cpu, memoryText, received, transmitted, read, written] = this.#texts;
    const fill = (column: number, ...nodes: readonly (Node | undefined)[]): void =>
      this.#cells[column]?.append(...nodes.filter((node) => node !== undefined));
    fill(4, cpu, this.#cpu.canvas);
    fill(5, memoryText, this.#bar);
    fill(
      6,
      h("span", { class: "pair" }, ...[received, transmitted].filter((text) => text !== undefined)),
      this.#network.canvas,
    );
    fill(7, h("span", { class: "pair" }, ...[read, written].filter((text) => text !== undefined)), this.#disk.canvas);
    this.element = h("tr", { "data-domid": row.domid }, ...this.#cells);
  }

  update(row: DomainRow, { host }: Model): void {
    const [name, domid, state, vcpus] = this.#cells;
    if (this.#shownName !== row.name || this.#shownName === undefined) {
      this.#shownName = row.name;
      name?.replaceChildren(h("a", { href: `#/domain/${row.domid}` }, nameOf(row)));
    }
    if (domid !== undefined) setText(domid, String(row.domid));
    const { text } = stateOf(row);
    if (this.#shownState !== text) {
      this.#shownState = text;
      state?.replaceChildren(badge(row));
    }
    if (vcpus !== undefined) setText(vcpus, String(row.vcpus));
    const limit = row.maximumMemoryMiB ?? host.totalMemoryMiB;
    const texts = [
      percent(row.cpuPercent),
      memory(row.memoryMiB),
      ...(row.interfaces > 0
        ? [`↓ ${rate(row.receivedBytesPerSecond)}`, `↑ ${rate(row.transmittedBytesPerSecond)}`]
        : ["–", ""]),
      ...(row.disks > 0 ? [`r ${rate(row.readBytesPerSecond)}`, `w ${rate(row.writtenBytesPerSecond)}`] : ["–", ""]),
    ];
    for (const [index, value] of this.#texts.entries()) setText(value, texts[index] ?? "");
    setAttribute(this.#bar, "max", String(Math.max(1, limit)));
    setAttribute(this.#bar, "value", String(row.memoryMiB));
    this.#cells[6]?.classList.toggle("none", row.interfaces === 0);
    this.#cells[7]?.classList.toggle("none", row.disks === 0);
  }

  /** Draws the lines, in the width that they have on the page. */
  draw(domid: number, series: LoadSeries): void {
    const { seconds, loads } = series.of(domid);
    this.#cpu.draw(seconds, [loads.cpuPercent], 100);
    this.#network.draw(seconds, [loads.receivedBytesPerSecond, loads.transmittedBytesPerSecond], 1000);
    this.#disk.draw(seconds, [loads.readBytesPerSecond, loads.writtenBytesPerSecond], 1000);
  }
}

export class DomainsView implements View {
  readonly title = "Domains";
  readonly topics: readonly string[] = [];
  readonly element: HTMLElement;
  readonly #model: Model;
  readonly #charts;
  readonly #rows: Map<number, Row> = new Map();
  readonly #body: HTMLElement = h("tbody");
  readonly #filter: HTMLInputElement;
  readonly #count: HTMLElement = h("span", { class: "muted", role: "status" });
  readonly #events: HTMLElement = h("div");
  readonly #headings: ReadonlyMap<Key, HTMLElement>;
  #key: Key = "domid";
  #isDescending = false;
  #shownEvents: unknown;

  constructor(model: Model) {
    this.#model = model;
    this.#charts = loadCharts(100, () => model.host.totalMemoryMiB);
    this.#filter = h("input", {
      type: "search",
      placeholder: "Filter   /",
      "aria-label": "Filter domains by name, number, state or UUID",
      id: "filter",
      input: () => this.#show(),
    });
    this.#headings = new Map(
      COLUMNS.map(([key, title, kind]) => [
        key,
        h("th", { scope: "col", class: kind }, h("button", { type: "button", click: () => this.#sortBy(key) }, title)),
      ]),
    );
    this.element = h(
      "div",
      {},
      h("div", { class: "charts" }, ...this.#charts.map(({ element }) => element)),
      h(
        "section",
        { class: "card", "aria-label": "Domains" },
        h("header", {}, h("h2", {}, "Domains"), this.#count, this.#filter),
        h("table", { class: "domains" }, h("thead", {}, h("tr", {}, ...this.#headings.values())), this.#body),
      ),
      h("section", { class: "card", "aria-label": "Events" }, h("header", {}, h("h2", {}, "Events")), this.#events),
    );
  }

  update(): void {
    for (const chart of this.#charts) chart.show(this.#model.series.host);
    this.#show();
    if (this.#shownEvents === this.#model.events) return;
    this.#shownEvents = this.#model.events;
    this.#events.replaceChildren(eventList(this.#model.events));
  }

  redraw(): void {
    for (const chart of this.#charts) chart.redraw();
    this.#show();
  }

  destroy(): void {
    for (const chart of this.#charts) chart.destroy();
  }

  #sortBy(key: Key): void {
    const isText = key === "name" || key === "state" || key === "domid";
    this.#isDescending = this.#key === key ? !this.#isDescending : !isText;
    this.#key = key;
    this.#show();
  }

  #show(): void {
    const all = this.#model.sample?.domains ?? [];
    const wanted = this.#filter.value.trim().toLowerCase();
    const rows = wanted === "" ? [...all] : all.filter((row) => matches(row, wanted));
    const value = VALUES[this.#key];
    rows.sort((a, b) => {
      const [one, other] = [value(a), value(b)];
      const order = one < other ? -1 : one > other ? 1 : a.domid - b.domid;
      return this.#isDescending ? -order : order;
    });
    for (const [key, heading] of this.#headings) {
      const order = this.#isDescending ? "descending" : "ascending";
      setAttribute(heading, "aria-sort", key === this.#key ? order : null);
    }
    setText(this.#count, rows.length === all.length ? `${all.length}` : `${rows.length} of ${all.length}`);
    const elements = rows.map((row) => this.#rowOf(row));
    for (const [domid, row] of this.#rows)
      if (!all.some((one) => one.domid === domid && one.uuid === row.uuid)) this.#rows.delete(domid);
    const isSame =
      elements.length === this.#body.children.length &&
      elements.every((element, index) => this.#body.children[index] === element);
    if (!isSame) this.#body.replaceChildren(...elements);
    for (const { domid } of rows) this.#rows.get(domid)?.draw(domid, this.#model.series);
  }

  #rowOf(row: DomainRow): HTMLElement {
    let kept = this.#rows.get(row.domid);
    if (kept?.uuid !== row.uuid) this.#rows.set(row.domid, (kept = new Row(row)));
    kept.update(row, this.#model);
    return kept.element;
  }
}

function matches(row: DomainRow, wanted: string): boolean {
  const { name, domid, uuid } = row;
  return [printable(name ?? ""), String(domid), uuid, stateOf(row).text].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}
