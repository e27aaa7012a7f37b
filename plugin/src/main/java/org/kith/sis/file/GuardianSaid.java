package org.kith.sis.file;

import java.util.List;
import org.kith.households.Address;
import org.kith.households.Relation;

/**
 * A guardian as a line names them.
 *
 * @param number the school's own; empty if it gives none
 * @param language BCP 47 tag; empty if none is given
 */
public record GuardianSaid(String number, String name, List<Address> addresses, Relation relation, String language) {}
