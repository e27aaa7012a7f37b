package org.kith.conferences.planning;

import java.time.LocalDate;
import java.util.List;

/** The times of one day. */
public record SlotDay(LocalDate day, List<SlotRow> rows) {}
