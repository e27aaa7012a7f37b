package org.kith.lti;

import java.time.Instant;
import java.util.Optional;

/**
 * How a request for a platform's keys went.
 *
 * @param keys how many we have of it now, perhaps from an earlier request
 * @param problem what went wrong, in the words of the network; empty if nothing did
 */
public record KeyStatus(Instant at, int keys, Optional<String> problem) {}
