/** The simulated xenstored keeps the contract that the real one keeps. */

import { XENSTORE_PAYLOAD_MAX } from "../../../src/runtime/xenstore/wire/constants.ts";
import { SimulatedXenStore } from "../../../src/runtime/simulated/xenstore/index.ts";
import { storeContract } from "./contract.ts";

const simulated = new SimulatedXenStore();

storeContract("the simulated xenstored", {
  connect: async () => simulated.open(),
  maxPayload: XENSTORE_PAYLOAD_MAX,
  shared: false,
});
