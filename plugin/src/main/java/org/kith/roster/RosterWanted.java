package org.kith.roster;

import java.util.UUID;

/** A course's list shall be read now. */
record RosterWanted(UUID course) {}
