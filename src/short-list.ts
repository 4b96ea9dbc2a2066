/** For the command alone: the shortest way to a list of domains. */

export { type ListedDomain, shortList } from "./runtime/toolstack/domain/short-list/short-list.ts";
