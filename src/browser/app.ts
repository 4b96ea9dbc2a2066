/** The page once it has a token: its frame, its views, and what comes from the server. */

import type { HostDocument } from "../serve/protocol/documents.ts";
import type { HostHistory, LoadSample } from "../serve/protocol/load.ts";
import type { LiveMessage, LoadChanges } from "../serve/protocol/messages.ts";
import { notify } from "./element/dialog.ts";
import { h, setAttribute, setText } from "./element/dom.ts";
import { LoadSeries } from "./session/history.ts";
import { type LinkState, Live } from "./session/live.ts";
import { get, RequestError } from "./session/request.ts";
import { themeButton } from "./element/theme.ts";
import { DomainView } from "./view/domain.ts";
import { DomainsView } from "./view/domains.ts";
import { HostView } from "./view/host.ts";
import { StoreView } from "./view/store.ts";
import type { Model, View } from "./view/view.ts";
import { XenConsoleView } from "./view/xen-console.ts";

const POINTS = 240;

/** The events that the page keeps. */
const MOST_EVENTS = 200;

const LINKS: readonly (readonly [hash: string, title: string])[] = [
  ["#/", "Domains"],
  ["#/host", "Host"],
  ["#/store", "xenstore"],
  ["#/xen-console", "Xen console"],
];

const STATES: Readonly<Record<LinkState, string>> = {
  connecting: "connecting …",
  live: "live",
  lost: "connection lost, trying again …",
};

export class App {
  readonly element: HTMLElement;
  readonly #main: HTMLElement = h("main", { id: "main", tabindex: "-1" });
  readonly #state: HTMLElement = h("span", { class: "link-state", role: "status" });
  readonly #about: HTMLElement = h("span", { class: "muted about" });
  readonly #banner: HTMLElement = h("p", { class: "banner", role: "status", hidden: true });
  readonly #links: readonly HTMLAnchorElement[] = LINKS.map(([hash, title]) => h("a", { href: hash }, title));
  readonly #live: Live;
  #model: Model | undefined;
  #view: View | undefined;
  #wasLost = false;
  readonly #onHash = (): void => this.#route(true);

  constructor() {
    this.#live = new Live(
      (message) => this.#receive(message),
      (state) => this.#linked(state),
    );
    this.element = h(
      "div",
      { class: "app" },
      h("a", { href: "#main", class: "skip", click: (event) => this.#skip(event) }, "Skip to the content"),
      h(
        "header",
        { class: "top" },
        h("span", { class: "brand" }, "xen-ts"),
        this.#about,
        h("nav", { "aria-label": "Views" }, ...this.#links),
        this.#state,
        themeButton(() => this.#view?.redraw?.()),
      ),
      this.#banner,
      this.#main,
    );
    addEventListener("hashchange", this.#onHash);
    addEventListener("keydown", onKey);
  }

  /** Begins, and tries again until the server answers. */
  async start(): Promise<void> {
    try {
      await this.#load();
    } catch (error) {
      if (error instanceof RequestError && error.status === 401) return;
      this.#linked("lost");
      setTimeout(() => void this.start(), 2000);
      return;
    }
    this.#live.start();
    this.#route(false);
  }

  end(): void {
    this.#live.stop();
    this.#view?.destroy?.();
    removeEventListener("hashchange", this.#onHash);
    removeEventListener("keydown", onKey);
    this.element.remove();
  }

  async #load(): Promise<void> {
    const [host, history] = await Promise.all([
      get<HostDocument>("/api/host"),
      get<HostHistory>(`/api/history?points=${POINTS}`),
    ]);
    // Views keep the model.
    this.#model ??= { host, series: new LoadSeries(), sample: null, events: [] };
    this.#model.host = host;
    this.#model.series.reset(history);
    setText(this.#about, `Xen ${host.release} · ${host.architecture}`);
  }

  #linked(state: LinkState): void {
    setText(this.#state, STATES[state]);
    setAttribute(this.#state, "data-state", state);
    if (state === "lost") this.#wasLost = true;
    if (state !== "live" || !this.#wasLost) return;
    this.#wasLost = false;
    // Another server may answer now, with another host's readings.
    void this.#load().then(
      () => {
        this.#view?.refresh?.();
        this.#view?.update?.();
      },
      () => {},
    );
  }

  #receive(message: LiveMessage): void {
    const model = this.#model;
    if (model === undefined) return;
    switch (message.topic) {
      case "load":
      case "changes": {
        const sample = message.topic === "load" ? message.data : changedSample(model.sample, message.data);
        // The first message has all events that the server keeps, later ones those that are new.
        const last = model.events.at(-1)?.atMs ?? -Infinity;
        const fresh = message.events.filter(({ atMs }) => atMs > last);
        if (fresh.length > 0) model.events = [...model.events, ...fresh].slice(-MOST_EVENTS);
        model.sample = sample;
        model.series.add(sample);
        this.#warn(sample.storeProblem);
        this.#view?.update?.();
        break;
      }
      case "domain":
        return this.#view?.domain?.(message.data);
      case "store":
        return this.#view?.store?.(message.data);
      case "xen-console":
        return this.#view?.xenConsole?.(message.data);
      case "problem":
        return notify(message.text, true);
    }
  }

  #warn(problem: string | null): void {
    setText(this.#banner, problem ?? "");
    this.#banner.hidden = problem === null;
  }

  #route(isByUser: boolean): void {
    const model = this.#model;
    if (model === undefined) return;
    const hash = location.hash === "" ? "#/" : location.hash;
    if (!hash.startsWith("#/")) return;
    this.#view?.destroy?.();
    const view = viewOf(hash, model);
    this.#view = view;
    this.#main.replaceChildren(view.element);
    document.title = `${view.title} – xen-ts`;
    for (const link of this.#links) {
      const own = link.getAttribute("href") ?? "";
      const isCurrent = own === hash || (own === "#/" && hash.startsWith("#/domain/"));
      setAttribute(link, "aria-current", isCurrent ? "page" : null);
    }
    this.#live.follow(["load", ...view.topics]);
    if (model.sample !== null) view.update?.();
    if (!isByUser) return;
    scrollTo(0, 0);
    this.#main.focus({ preventScroll: true });
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.#main.focus();
  }
}

function viewOf(hash: string, model: Model): View {
  const domid = /^#\/domain\/(\d{1,5})$/.exec(hash)?.[1];
  if (domid !== undefined) return new DomainView(model, Number(domid));
  if (hash === "#/host") return new HostView(model);
  if (hash === "#/store") return new StoreView();
  if (hash === "#/xen-console") return new XenConsoleView();
  return new DomainsView(model);
}

/** "/" goes to the filter, if the view has one. */
function onKey(event: KeyboardEvent): void {
  const filter = document.querySelector<HTMLInputElement>("#filter");
  const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (event.key !== "/" || filter === null || isTyping) return;
  event.preventDefault();
  filter.focus();
}

/** Returns a reading from the one before and its difference, with domains in the order of their numbers. */
function changedSample(before: LoadSample | null, { changed, gone, ...others }: LoadChanges): LoadSample {
  const rows = new Map(before?.domains.map((row) => [row.domid, row]));
  for (const row of changed) rows.set(row.domid, row);
  for (const domid of gone) rows.delete(domid);
  return { ...others, domains: [...rows.values()].toSorted((a, b) => a.domid - b.domid) };
}
