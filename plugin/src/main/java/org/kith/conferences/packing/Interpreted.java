package org.kith.conferences.packing;

import java.util.UUID;

/** Who interprets a conference, and when. @param line of a service, from 1 */
public record Interpreted(ToInterpret meeting, Sitting sitting, UUID interpreter, int line) {}
