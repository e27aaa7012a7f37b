package org.kith.conferences;

import java.util.UUID;

/** One place of a slot, and how one meets there. */
record Seat(UUID slot, int number, Mode mode) {}
