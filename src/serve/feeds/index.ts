/** Sources of live data. Each works only while somebody listens, and once for all listeners. */

export { DomainFeeds } from "./domain-feeds.ts";
export { Feed } from "./shared-feed.ts";
export { storeFeed } from "./store-feed.ts";
export { XenConsoleFeed } from "./xen-console-feed.ts";
