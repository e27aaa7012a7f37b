package org.kith.sis.match;

import java.util.Set;
import java.util.UUID;
import org.kith.households.Address;

/**
 * Somebody who may be meant by a line.
 *
 * @param person the record that stands for them
 * @param name empty if the LMS keeps it to itself
 * @param number the school's own; empty if there is none
 * @param reads somebody has said in which language
 */
public record KnownGuardian(UUID person, String name, String number, Set<Address> addresses, boolean reads) {}
