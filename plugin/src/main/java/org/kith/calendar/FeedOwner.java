package org.kith.calendar;

import java.util.UUID;

/**
 * Whose feed it is.
 *
 * @param person any record of theirs will do; what a feed is opened as is the record that stands for the person
 */
public record FeedOwner(UUID platform, UUID person) {}
