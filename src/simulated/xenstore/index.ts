export type { SimulatedXenStoreQuotas } from "./quotas.ts";
export { type SimulatedStoreDomain, SimulatedXenStore, type SimulatedXenStoreOptions } from "./simulated-xenstore.ts";
