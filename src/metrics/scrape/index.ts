/** One scrape, as its collectors see it. */

export { inTime, nullIfMissing } from "./domain-names.ts";
export { type Collector, isUnlimited, Scrape, ScrapeState, secondsOf } from "./scrape.ts";
