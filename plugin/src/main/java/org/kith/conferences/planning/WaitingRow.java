package org.kith.conferences.planning;

import java.util.Optional;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.OfferFacts;

/** One who waits, with names; empty where the LMS has told none. @param offer what is kept for them now */
public record WaitingRow(InLine place, String student, String guardian, Optional<OfferFacts> offer) {}
