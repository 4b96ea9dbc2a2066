export type { SimulatedXenStoreQuotas } from "./quotas.ts";
export { SimulatedXenStore, type SimulatedXenStoreOptions } from "./simulated-xenstore.ts";
