package org.kith.delivery;

import java.util.UUID;

/**
 * A letter was given up. Fired in the transaction that writes it down.
 *
 * @param purpose as its sender called it
 * @param to where it went; from now on nobody else knows
 */
public record DeliveryFailed(UUID letter, String purpose, MailAddress to, DeliveryProblem problem) {}
