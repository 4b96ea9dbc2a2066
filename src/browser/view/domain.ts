/** One domain: loads, vcpus, devices, event channels, events, console. */

import type { DeviceDocument, DomainDocument, PortDocument } from "../../serve/protocol/documents.ts";
import type { DomainRow, LoadHistory } from "../../serve/protocol/load.ts";
import { guestText, h, setText } from "../element/dom.ts";
import { duration, memory } from "../element/format.ts";
import { get } from "../session/request.ts";
import { ConsolePanel } from "../terminal/console-panel.ts";
import { ActionButtons } from "./actions.ts";
import { badge, card, eventList, loadCharts, nameOf, table } from "./elements.ts";
import type { Model, View } from "./view.ts";

/** Points of the charts: one for a pixel or two. */
const POINTS = 900;

export class DomainView implements View {
  readonly title: string;
  readonly topics: readonly string[];
  readonly element: HTMLElement = h("div");
  readonly #model: Model;
  readonly #domid: number;
  readonly #charts;
  readonly #heading: HTMLElement = h("h1");
  readonly #state: HTMLElement = h("span");
  readonly #facts: HTMLElement = h("dl", { class: "facts" });
  readonly #vcpus: HTMLElement = h("div");
  readonly #devices: HTMLElement = h("div");
  readonly #ports: HTMLElement = h("div");
  readonly #portCount: HTMLElement = h("span", { class: "muted" });
  readonly #events: HTMLElement = h("div");
  #console: ConsolePanel | undefined;
  #actions: ActionButtons | undefined;
  #uuid: string | undefined;
  #shownFacts = "";
  #shown: DomainDocument | undefined;

  constructor(model: Model, domid: number) {
    this.#model = model;
    this.#domid = domid;
    this.title = `Domain ${domid}`;
    this.topics = [`domain/${domid}`];
    this.#charts = loadCharts(100, () => this.#row()?.maximumMemoryMiB ?? this.#model.host.totalMemoryMiB);
    this.update();
    void this.#refine();
  }

  update(): void {
    const row = this.#row();
    if (row === undefined || (this.#uuid !== undefined && row.uuid !== this.#uuid)) return this.#gone();
    if (this.#uuid === undefined) this.#begin(row);
    this.#heading.replaceChildren(nameOf(row));
    this.#state.replaceChildren(badge(row));
    this.#actions?.update(row);
    this.#showFacts(row);
    for (const chart of this.#charts) chart.show(this.#model.series.of(this.#domid));
  }

  domain(document: DomainDocument | null): void {
    if (document === null || (this.#uuid !== undefined && document.uuid !== this.#uuid)) return;
    const before = this.#shown;
    const changed = (name: keyof DomainDocument): boolean =>
      JSON.stringify(before?.[name]) !== JSON.stringify(document[name]);
    if (changed("vcpus")) this.#vcpus.replaceChildren(vcpuTable(document));
    if (changed("devices")) this.#devices.replaceChildren(deviceTable(document.devices));
    if (changed("ports")) {
      this.#ports.replaceChildren(portTable(document.ports));
      setText(this.#portCount, String(document.ports.length));
    }
    if (changed("events")) this.#events.replaceChildren(eventList(document.events));
    this.#shown = document;
  }

  redraw(): void {
    for (const chart of this.#charts) chart.redraw();
  }

  refresh(): void {
    void this.#refine();
  }

  destroy(): void {
    for (const chart of this.#charts) chart.destroy();
    this.#console?.destroy();
  }

  #row(): DomainRow | undefined {
    return this.#model.sample?.domains.find(({ domid }) => domid === this.#domid);
  }

  /** Asks for the domain's own history, which has more points than that of all domains. */
  async #refine(): Promise<void> {
    try {
      const history = await get<LoadHistory>(`/api/history?domid=${this.#domid}&points=${POINTS}`);
      this.#model.series.refine(this.#domid, history);
      if (this.#row() !== undefined) this.update();
    } catch {
      // The coarse history stays.
    }
  }

  #begin(row: DomainRow): void {
    this.#uuid = row.uuid;
    const { host } = this.#model;
    const isOwn = row.domid === host.ownDomid;
    this.#console = new ConsolePanel(row.domid, host.isReadOnly);
    this.#actions = isOwn || host.isReadOnly ? undefined : new ActionButtons(row);
    this.element.replaceChildren(
      h(
        "div",
        { class: "title-row" },
        h("a", { href: "#/", class: "back" }, "← Domains"),
        this.#heading,
        h("span", { class: "badge" }, `domain ${row.domid}`),
        this.#state,
        this.#actions?.element ?? h("span", { class: "muted" }, isOwn ? "This server runs in it." : "Read only."),
      ),
      h("div", { class: "charts" }, ...this.#charts.map(({ element }) => element)),
      ...(row.domid === 0 ? [] : [this.#console.element]),
      h(
        "div",
        { class: "columns" },
        h("div", {}, card("Facts", "", this.#facts), card("vCPUs", "", this.#vcpus)),
        h("div", {}, card("Devices", "", this.#devices), card("Events", "", this.#events)),
      ),
      h("details", { class: "card" }, h("summary", {}, h("h2", {}, "Event channels"), this.#portCount), this.#ports),
    );
  }

  #gone(): void {
    if (this.#uuid === undefined) {
      this.element.replaceChildren(
        h("p", { class: "empty" }, `Domain ${this.#domid} does not exist. `, h("a", { href: "#/" }, "All domains")),
      );
      return;
    }
    this.#state.replaceChildren(h("span", { class: "badge badge-bad" }, "gone"));
    this.#actions?.element.remove();
  }

  #showFacts(row: DomainRow): void {
    const facts: readonly (readonly [string, string])[] = [
      ["Kind", row.kind === "hvm" ? "HVM or PVH" : "PV"],
      ["vCPUs online", String(row.vcpus)],
      ["Memory", `${memory(row.memoryMiB)} of ${row.maximumMemoryMiB === null ? "any" : memory(row.maximumMemoryMiB)}`],
      ["CPU time", duration(row.cpuTimeSeconds)],
      ["UUID", row.uuid],
    ];
    const text = JSON.stringify(facts);
    if (this.#shownFacts === text) return;
    this.#shownFacts = text;
    this.#facts.replaceChildren(...facts.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
  }
}

function vcpuTable({ vcpus }: DomainDocument): HTMLElement {
  const rows = vcpus.map(({ id, state, cpu, cpuTimeSeconds }) => [
    String(id),
    state,
    String(cpu),
    duration(cpuTimeSeconds),
  ]);
  return table("vCPUs", ["vCPU", "State", "on CPU", "Time"], rows);
}

function endState(text: string | null): HTMLElement {
  const kind = text === "Connected" ? "on" : text === null ? "off" : "paused";
  return h("span", { class: `dot dot-${kind}` }, text === null ? "–" : guestText(text));
}

function deviceTable(devices: readonly DeviceDocument[] | null): HTMLElement {
  if (devices === null) return h("p", { class: "muted" }, "xenstored does not answer.");
  if (devices.length === 0) return h("p", { class: "muted" }, "It has none.");
  const rows = devices.map(({ kind, id, frontState, backDomid, backState, waits, about }) => [
    h("span", {}, guestText(kind), " ", guestText(id)),
    endState(frontState),
    h("span", {}, endState(backState), backDomid === null || backDomid === 0 ? "" : ` in ${backDomid}`),
    h(
      "span",
      {},
      guestText(about),
      waits === null ? "" : h("span", { class: "waits" }, "waits for ", guestText(waits)),
    ),
  ]);
  return table("Devices", ["Device", "Front", "Back", "About"], rows);
}

function portTable(ports: readonly PortDocument[]): HTMLElement {
  if (ports.length === 0) return h("p", { class: "muted" }, "It has none.");
  const rows = ports.map(({ port, kind, vcpu, remoteDomid, remotePort, interrupt, use }) => [
    String(port),
    kind,
    vcpu === null ? "–" : String(vcpu),
    remoteDomid === null
      ? interrupt === null
        ? "–"
        : `interrupt ${interrupt}`
      : `domain ${remoteDomid}${remotePort === null ? "" : `, port ${remotePort}`}`,
    use === null ? "–" : guestText(use),
  ]);
  return table("Event channels", ["Port", "Kind", "vCPU", "Other end", "Use"], rows);
}
