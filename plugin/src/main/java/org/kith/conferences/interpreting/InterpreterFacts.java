package org.kith.conferences.interpreting;

import java.util.UUID;

/** An interpreter as others see them. @param paused gets nothing new */
public record InterpreterFacts(UUID id, UUID platform, InterpreterOffer offer, boolean paused, long version) {}
