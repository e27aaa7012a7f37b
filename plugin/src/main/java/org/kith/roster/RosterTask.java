package org.kith.roster;

import java.util.UUID;

/** A list to be read. @param url where, as the LMS's last launch said */
record RosterTask(UUID course, UUID platform, String url) {}
