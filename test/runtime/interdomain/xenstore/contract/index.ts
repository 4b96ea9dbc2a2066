/**
 * The contract of xenstored and of the client with it, for the simulated xenstored and the real one, through each
 * transport.
 */

import { afterAll, beforeAll, describe } from "bun:test";
import { Clients, type Setting } from "./clients.ts";
import { domainsContract } from "./domains.ts";
import { transactionsContract } from "./transactions.ts";
import { valuesContract } from "./values.ts";
import { resetContract, sharedResetContract, watchesContract } from "./watches.ts";

export function storeContract(name: string, setting: Setting): void {
  describe(name, () => {
    const clients = new Clients(setting);
    beforeAll(() => clients.open());
    afterAll(() => clients.close());

    valuesContract(clients);
    transactionsContract(clients);
    watchesContract(clients);
    domainsContract(clients);
    if (setting.shared) sharedResetContract(clients);
    else resetContract(clients);
  });
}
