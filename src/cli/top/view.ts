/** The state of an interactive `top`, and the lines that it shows. */

import { cellOf, type Column, isNumber, type ListingPlan, sorted } from "../output/list-output.ts";
import { colored } from "../output/style.ts";
import { tableText } from "../output/table.ts";
import type { Key } from "./keys.ts";
import { topListing } from "./columns.ts";
import { bar, loadColor } from "./gauge.ts";
import { mebibytes, type Sample, type TopRow } from "../../overview/index.ts";

/** Seconds between readings that + and - step through. */
const INTERVALS = [0.5, 1, 2, 3, 5, 10, 30, 60] as const;

/** Cells of "cpu ", "   mem " and the spaces behind the bars. */
const LABELS = 13;
const SHORTEST_BAR = 5;
const LONGEST_BAR = 30;

const HELP = [
  "",
  "  ← →   sort by the column to the left or right",
  "  r     sort the other way round",
  "  ↑ ↓   scroll",
  "  w     more columns",
  "  v     vcpus of each domain",
  "  + -   shorter and longer interval",
  "  space read now",
  "  h ?   this help",
  "  q     leave",
];

const tableColumns = topListing.columns.filter(({ shown = "table" }) => shown === "table");
const wideColumns = topListing.columns.filter(({ shown }) => shown !== "data");

/** Cells of a terminal. */
interface Size {
  readonly columns: number;
  readonly rows: number;
}

export class View {
  readonly #hasColor: boolean;
  readonly #title: string;
  readonly #widths: number[] = [];
  #seconds: number;
  #isWide: boolean;
  #sort: Column<TopRow>;
  #sign: 1 | -1;
  #hasVcpus = false;
  #isHelp = false;
  #first = 0;

  constructor(plan: ListingPlan<TopRow>, seconds: number, title: string, hasColor: boolean) {
    this.#title = title;
    this.#hasColor = hasColor;
    this.#seconds = seconds;
    this.#isWide = plan.format === "wide";
    const byLoad = topListing.columns.find(({ name }) => name === "cpuPercent") as Column<TopRow>;
    this.#sort = plan.sort?.column ?? byLoad;
    this.#sign = plan.sort?.sign ?? -1;
  }

  get seconds(): number {
    return this.#seconds;
  }

  /** True if readings must have vcpus. */
  get hasVcpus(): boolean {
    return this.#hasVcpus;
  }

  /** Changes the view for a key. Returns "leave", "read" if a new reading is wanted, or "draw". */
  press(key: Key): "leave" | "read" | "draw" {
    const columns = this.#columns;
    const at = columns.indexOf(this.#sort);
    switch (key) {
      case "q":
      case "\u0003":
        return "leave";
      case "left":
      case "right":
        this.#sort = columns[Math.max(0, Math.min(columns.length - 1, at + (key === "left" ? -1 : 1)))] ?? this.#sort;
        break;
      case "r":
        this.#sign = this.#sign === 1 ? -1 : 1;
        break;
      case "up":
        this.#first = Math.max(0, this.#first - 1);
        break;
      case "down":
        this.#first++;
        break;
      case "w":
        this.#isWide = !this.#isWide;
        this.#widths.length = 0;
        break;
      case "v":
        this.#hasVcpus = !this.#hasVcpus;
        return "read";
      case "+":
        this.#step(-1);
        return "read";
      case "-":
        this.#step(1);
        return "read";
      case " ":
        return "read";
      case "h":
      case "?":
      case "escape":
        this.#isHelp = key !== "escape" && !this.#isHelp;
        break;
    }
    return "draw";
  }

  /** Returns the lines of a screen of that size. */
  lines(rows: readonly TopRow[], sample: Sample, { columns: cells, rows: height }: Size): string[] {
    const head = [this.#headline(rows), this.#gauges(rows, sample, cells), this.#status()];
    if (this.#isHelp) return [...head, ...HELP];
    const order = { column: this.#sort, sign: this.#sign } as const;
    const columns = this.#columns;
    const inOrder = sorted(rows, { format: "table", columns, headers: true, sort: order });
    const room = Math.max(1, height - head.length - 1);
    // Without vcpus a domain is a line, and those that are scrolled away need no text.
    const isLong = this.#hasVcpus && sample.vcpus !== null;
    if (!isLong) this.#first = Math.min(this.#first, Math.max(0, inOrder.length - room));
    const shown = isLong ? inOrder : inOrder.slice(this.#first, this.#first + room);
    const [heading = "", ...table] = this.#table(shown).trimEnd().split("\n");
    const lines = table.flatMap((line, index) => this.#withVcpus(line, sample, shown[index]));
    if (!isLong) return [...head, heading, ...lines];
    this.#first = Math.min(this.#first, Math.max(0, lines.length - room));
    return [...head, heading, ...lines.slice(this.#first, this.#first + room)];
  }

  #table(rows: readonly TopRow[]): string {
    const columns = this.#columns;
    return tableText(
      columns.map((column) => ({
        header: column.header,
        alignRight: isNumber(column.schema),
        color: column === this.#sort ? "cyan" : "bold",
      })),
      rows.map((row) => columns.map((column) => cellOf(column, row))),
      { headers: true, hasColor: this.#hasColor, widths: this.#widths },
    );
  }

  get #columns(): readonly Column<TopRow>[] {
    return this.#isWide ? wideColumns : tableColumns;
  }

  #step(by: number): void {
    const at = INTERVALS.findIndex((seconds) => seconds >= this.#seconds);
    this.#seconds = INTERVALS[Math.max(0, Math.min(INTERVALS.length - 1, at + by))] ?? this.#seconds;
  }

  #headline(rows: readonly TopRow[]): string {
    const states = new Map<string, number>();
    for (const { state } of rows) states.set(state, (states.get(state) ?? 0) + 1);
    const counts = [...states].map(([state, count]) => `${count} ${state}`).join(", ");
    const title = this.#hasColor ? colored(this.#title, "bold") : this.#title;
    return `${title}   ${rows.length} domains: ${counts}`;
  }

  /** Returns the machine's loads, with bars if there is room for them. */
  #gauges(rows: readonly TopRow[], { cpus, totalPages, freePages }: Sample, cells: number): string {
    const load = rows.reduce((sum, { cpuPercent }) => sum + (cpuPercent ?? 0), 0) / cpus / 100;
    const used = totalPages - freePages;
    const cpuText = `${(load * 100).toFixed(1).padStart(5)}% of ${cpus}`;
    const memoryText = `${Math.round(mebibytes(used))} of ${Math.round(mebibytes(totalPages))} MiB`;
    const room = Math.floor((cells - cpuText.length - memoryText.length - LABELS) / 2);
    const gauge = (share: number): string =>
      room < SHORTEST_BAR
        ? ""
        : `${bar(share, Math.min(room, LONGEST_BAR), this.#hasColor ? loadColor(share) : undefined)} `;
    return `cpu ${gauge(load)}${cpuText}   mem ${gauge(used / totalPages)}${memoryText}`;
  }

  #status(): string {
    const arrow = this.#sign === 1 ? "▲" : "▼";
    const text = `every ${this.#seconds} s   by ${this.#sort.header} ${arrow}   h: help   q: leave`;
    return this.#hasColor ? colored(text, "dim") : text;
  }

  /** Returns a domain's line, with a line for each of its vcpus if they are wanted. */
  #withVcpus(line: string, { vcpus }: Sample, row: TopRow | undefined): string[] {
    if (vcpus === null || !this.#hasVcpus) return [line];
    const lines = vcpus
      .filter(({ domid }) => domid === row?.domid)
      .map(({ id, cpu, state, cpuTimeNs }) => {
        const text = `      vcpu ${id}  ${state.padEnd(8)}  cpu ${state === "offline" ? "-" : cpu}  ${cpuTimeNs / 1_000_000_000n} s`;
        return this.#hasColor ? colored(text, "dim") : text;
      });
    return [line].concat(lines);
  }
}
