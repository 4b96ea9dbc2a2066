/** Metrics of a Xen host, for Prometheus and all that reads its formats. */

import { XenUnsupportedOperationError } from "../runtime/base/errors/index.ts";
import { checkChoice, readOptions, withoutPrototype, type SignalOptions } from "../runtime/base/options.ts";
import { orAborted } from "../runtime/base/promises.ts";
import { checkFunction, describe, readList } from "../runtime/base/checks.ts";
import { Xen } from "../runtime/xen.ts";
import { type CollectorName, collectors } from "./collectors/index.ts";
import { type Dialect, dialects } from "./dialects/index.ts";
import { formatSamples, gauge, labelText, type MetricsFormat, Samples } from "./exposition/index.ts";
import { type Collector, Scrape, ScrapeState } from "./scrape/index.ts";
import { listen, type ListenOptions, type MetricsServer, respond } from "./server/index.ts";

/** The names that metrics have: this library's own, or another exporter's. */
export type MetricsNames = "xen-ts" | Dialect;

/** The names and the collectors of metrics. */
export interface MetricsSelection {
  /** By default "xen-ts". Another exporter's names come alone, since some mean other things under equal names. */
  readonly names?: MetricsNames | undefined;
  /** Collectors of the own names, by default all. Other exporters' names have one collector. */
  readonly collectors?: readonly CollectorName[] | undefined;
}

/** Options of one scrape. The signal ends the wait; the collectors go on. */
export interface MetricsScrapeOptions extends MetricsSelection, SignalOptions {}

/** The metrics to collect, and the reaction to failures. */
export interface MetricsOptions extends MetricsSelection {
  /** Called with the error of a collector that has failed. The other collectors go on. */
  readonly onError?: ((collector: string, error: unknown) => void) | undefined;
}

const ALL = Object.keys(collectors) as CollectorName[];
const NAMES: readonly MetricsNames[] = ["xen-ts", ...(Object.keys(dialects) as Dialect[])];

/**
 * Returns the metrics of a Xen host. Nothing is asked before the first scrape. Throws a TypeError for an unknown
 * option, collector or kind of names.
 *
 * @example
 * ```ts
 * using xen = Xen.open();
 * process.stdout.write(await metrics(xen).text());
 * ```
 */
export function metrics(xen: Xen, options: MetricsOptions = {}): Metrics {
  return new Metrics(xen, options);
}

/**
 * Metrics of one Xen, which stays the caller's to close, and belongs to its thread: a Worker makes metrics of its own Xen.
 * A child process has neither them nor their server.
 *
 * A collector that fails, such as that of xenstore on a host whose xenstored hangs, does not fail a scrape:
 * xen_collector_success shows it, and `onError` is called.
 */
export class Metrics {
  readonly #xen: Xen;
  readonly #state: ScrapeState;
  readonly #selection: MetricsSelection;
  readonly #onError: (collector: string, error: unknown) => void;
  readonly #running: Map<string, Promise<Samples>> = new Map();

  /** Does what `metrics()` does. */
  constructor(xen: Xen, options: MetricsOptions) {
    const { onError, ...selection } = readOptions("metrics", options, ["names", "collectors", "onError"]);
    if (onError !== undefined) checkFunction("onError", onError);
    if (!(xen instanceof Xen)) throw new TypeError(`expected xen to be a Xen, received ${describe(xen)}`);
    this.#xen = xen;
    this.#state = new ScrapeState(xen);
    this.#selection = checkSelection(selection);
    this.#onError = onError ?? (() => {});
  }

  /** The names of all collectors, in the order of the output. */
  static get collectorNames(): readonly CollectorName[] {
    return ALL;
  }

  /** The choices for `names`: this library's own, and those of other exporters. */
  static get namesChoices(): readonly MetricsNames[] {
    return NAMES;
  }

  /**
   * Scrapes, and resolves with text in a format, by default Prometheus's own. Scrapes of the same selection that are
   * asked for at once share one. Rejects with a TypeError for an unknown format or selection, or with the signal's reason.
   */
  async text(format: MetricsFormat = "text", options?: MetricsScrapeOptions): Promise<string> {
    checkChoice("format", format, ["text", "openmetrics"]);
    const { signal, ...selection } = readOptions("metrics", options, ["names", "collectors", "signal"]);
    signal?.throwIfAborted();
    const samples = this.#scrape(withoutPrototype({ ...this.#selection, ...checkSelection(selection) }));
    return formatSamples(await orAborted(samples, signal), format);
  }

  /**
   * Answers a scraper's request, in the format that its Accept header prefers: for a server of one's own. `?names=`
   * and `?collect[]=` choose as the options do.
   */
  respond(request: Request): Promise<Response> {
    if (!(request instanceof Request)) {
      return Promise.reject(new TypeError(`expected request to be a Request, received ${describe(request)}`));
    }
    return respond(this, request);
  }

  /**
   * Serves `/metrics` until the server is closed. Throws a TypeError without a token if the address is not a loopback
   * one: any client would see the names and loads of all domains. Throws a XenBusyError if the port is taken, a XenError if
   * Linux refuses the address.
   */
  listen(options: ListenOptions = {}): MetricsServer {
    return listen(this, options);
  }

  #scrape(selection: MetricsSelection): Promise<Samples> {
    const chosen = collectorsOf(selection);
    const key = `${selection.names} ${chosen.map(({ name }) => name)}`;
    let running = this.#running.get(key);
    if (running === undefined) {
      running = this.#collect(chosen, selection).finally(() => this.#running.delete(key));
      this.#running.set(key, running);
    }
    return running;
  }

  async #collect(chosen: readonly Collector[], { names }: MetricsSelection): Promise<Samples> {
    const scrape = new Scrape(this.#xen, this.#state, performance.now() / 1000);
    const samples = new Samples();
    const outcomes: [name: string, isSuccess: boolean, seconds: number][] = [];
    for (const collector of [NAMES_COLLECTOR, ...chosen]) {
      const start = performance.now();
      const isSuccess = await this.#run(collector, scrape, samples);
      outcomes.push([collector.name, isSuccess, Math.round((performance.now() - start) * 1000) / 1e6]);
    }
    const [success, duration] = names === "xen_exporter" ? XEN_EXPORTER_OUTCOMES : OUTCOMES;
    for (const [name, isSuccess] of outcomes) samples.add(success, labelText("collector", name), Number(isSuccess));
    for (const [name, , seconds] of outcomes) samples.add(duration, labelText("collector", name), seconds);
    return samples;
  }

  /** Resolves with true if the collector has succeeded; then its samples are added. */
  async #run(collector: Collector, scrape: Scrape, samples: Samples): Promise<boolean> {
    const own = new Samples();
    try {
      await collector.collect(scrape, own);
      samples.addAll(own);
      return true;
    } catch (error) {
      // What a Xen does not have is absent, as on a Xen without grant tables: not a failure.
      if (error instanceof XenUnsupportedOperationError) return true;
      this.#onError(collector.name, error);
      return false;
    }
  }
}

/** Reads the names that labels need. */
const NAMES_COLLECTOR: Collector = { name: "names", collect: (scrape) => scrape.named() };

const outcomesOf = (prefix: string) =>
  [
    gauge(`${prefix}_success`, "1 if a collector has succeeded, 0 if it has failed; its metrics are then absent."),
    gauge(`${prefix}_duration_seconds`, "Time that a collector took."),
  ] as const;
const OUTCOMES = outcomesOf("xen_collector");
const XEN_EXPORTER_OUTCOMES = outcomesOf("xen_exporter_collector");

function collectorsOf({ names = "xen-ts", collectors: chosen = ALL }: MetricsSelection): readonly Collector[] {
  if (names !== "xen-ts") return [dialects[names]];
  return ALL.filter((name) => chosen.includes(name)).map((name) => collectors[name]);
}

function checkSelection(selection: MetricsSelection): MetricsSelection {
  const own = readOptions("metrics", selection, ["names", "collectors"]);
  const { names, collectors: chosen } = own;
  if (names !== undefined) checkChoice("names", names, NAMES);
  if (chosen === undefined) return withoutPrototype({ ...own });
  const known = readList("collectors", chosen, 0, Number.MAX_SAFE_INTEGER, (name) => {
    checkChoice("a collector", name, ALL);
    return name;
  });
  return withoutPrototype({ ...own, collectors: known });
}
