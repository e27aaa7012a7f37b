package org.kith.conferences.lunch;

import java.util.UUID;

/** A home that can be invited. @param student one of its students, about whom the guardian is written to */
record Candidate(UUID household, UUID student, UUID guardian) {}
