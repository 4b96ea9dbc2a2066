/** Event channels of simulated domains, connected with one another in this process. */

export { SimulatedEventChannels } from "./simulated-event-channels.ts";
export { EventSwitchboard, type SwitchboardOptions } from "./switchboard.ts";
