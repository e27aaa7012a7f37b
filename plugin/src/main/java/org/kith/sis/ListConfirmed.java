package org.kith.sis;

import java.util.UUID;

/** Somebody wants a list brought in, or taken back. @param run names this one try; see {@link ListProgress} */
record ListConfirmed(UUID run, boolean back) {}
