package org.kith.delivery;

/**
 * A letter was handed to the mail server, or could not be.
 *
 * @param outcome {@code SENT}, or the {@link DeliveryProblem} of this try
 */
public record LetterHandled(String outcome) {}
