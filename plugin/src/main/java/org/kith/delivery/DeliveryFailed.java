package org.kith.delivery;

import java.util.UUID;

/** A letter was given up. Fired in the transaction that writes it down. @param purpose as its sender called it */
public record DeliveryFailed(UUID letter, String purpose, DeliveryProblem problem) {}
