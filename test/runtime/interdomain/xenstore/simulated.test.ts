/** Runs the contract of xenstored against the simulated one. */

import { XENSTORE_PAYLOAD_MAX } from "../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { SimulatedXenStore } from "../../../../src/simulated/xenstore/index.ts";
import { storeContract } from "./contract/index.ts";
import { guestContract } from "./guest-contract.ts";

const simulated = new SimulatedXenStore();
simulated.addDomain(5, { name: "guest" });

storeContract("the simulated xenstored", {
  connect: async () => simulated.open(),
  maximumPayloadBytes: XENSTORE_PAYLOAD_MAX,
  shared: false,
});

guestContract("a domain of the simulated xenstored's", async () => simulated.open(5));
