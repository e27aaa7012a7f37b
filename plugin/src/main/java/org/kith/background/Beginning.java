package org.kith.background;

/**
 * The application stands, with its tables, and its threads begin: whoever wants something done regularly observes this and says so. The
 * server's own event of that kind comes too early to features on Payara 6, before their resources are there.
 */
public record Beginning() {}
