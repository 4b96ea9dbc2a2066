/** Renders the records of one table through quicktype: names first, then classes. */

import { graphOf } from "./graph.ts";
import type { RecordPlan } from "./plan.ts";
import { RecordLanguage, type RecordText } from "./renderer.ts";

/** Returns each module's records as text, in the order in which they are to appear. */
export function renderRecords(modules: ReadonlyMap<string, readonly RecordPlan[]>): Map<string, RecordText[]> {
  const places = new Map<string, { module: string; record: RecordPlan }>();
  for (const [module, records] of modules) {
    for (const record of records) places.set(`${places.size}.ts`, { module, record });
  }
  const plans = new Map([...places].map(([key, { record }]) => [key, record]));
  const details = new Map<string, Omit<RecordText, "text">>();
  const language = new RecordLanguage(plans, (key, record) => details.set(key, record));
  const files = language.renderGraphAndSerialize(graphOf(plans.values()), "", false, undefined, {}, "  ");
  const rendered = new Map<string, RecordText[]>();
  for (const [key, { lines }] of files) {
    const place = places.get(key);
    const record = details.get(key);
    if (place === undefined || record === undefined) continue;
    const text = { ...record, text: lines.join("\n").trim() };
    const before = rendered.get(place.module);
    if (before === undefined) rendered.set(place.module, [text]);
    else before.push(text);
  }
  return rendered;
}
