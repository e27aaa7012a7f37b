package org.kith.answers;

import java.util.UUID;

/** Whose answer about what: unique together. */
record AnswerPlace(UUID card, UUID child, UUID guardian) {}
