/** The dashboard and the rules of docs/metrics. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

export const folder: string = join(import.meta.dir, "../../docs/metrics");

interface Panel {
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly targets?: readonly { readonly expr: string }[];
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

export interface Dashboard {
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly definition?: string }[] };
}

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
}

export const dashboard: Dashboard = JSON.parse(readFileSync(join(folder, "dashboard.json"), "utf8"));

const { groups } = Bun.YAML.parse(readFileSync(join(folder, "rules.yml"), "utf8")) as {
  groups: readonly { readonly rules: readonly Rule[] }[];
};

export const rules: readonly Rule[] = groups.flatMap((group) => group.rules);

/** Returns the queries of the dashboard, for all hosts and domains, over a minute. */
export function dashboardQueries(): { readonly panel: string; readonly query: string }[] {
  return dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => ({ panel: title, query: filled(expr) })),
  );
}

function filled(expression: string): string {
  return expression.replaceAll(/\$(?:instance|domain)\b/g, ".*").replaceAll("$__rate_interval", "1m");
}

/** Returns an alert's expression without its last comparison: the value that it judges. */
export function judged(expression: string): string {
  return expression.trim().replace(/\s(?:==|>|<)\s[\d.]+$/, "");
}
