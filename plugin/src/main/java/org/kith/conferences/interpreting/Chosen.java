package org.kith.conferences.interpreting;

import java.util.UUID;

/** Who interprets. @param line of a service, from 1 */
public record Chosen(UUID interpreter, int line) {}
