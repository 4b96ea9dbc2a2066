export * from "../../x86_64/io/netif.ts";
