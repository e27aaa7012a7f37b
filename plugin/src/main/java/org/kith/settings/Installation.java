package org.kith.settings;

/**
 * This Kith as its operator knows it.
 *
 * @param version as released
 * @param embedded whether the database is the one inside Kith
 * @param database product and version, e.g. {@code PostgreSQL 15.4}
 */
public record Installation(String version, boolean embedded, String database) {}
