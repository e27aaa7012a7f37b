package org.kith.codes;

import java.util.Optional;
import org.kith.home.ReadableWeek;

/**
 * What {@code codes/linked.jte} shows: the child's week, and above it what has just been done.
 *
 * @param child what the child is called; empty if nobody has said it
 * @param paper came without an account, and must learn how to come back
 */
public record LinkedView(ReadableWeek week, Optional<String> child, boolean paper) {}
