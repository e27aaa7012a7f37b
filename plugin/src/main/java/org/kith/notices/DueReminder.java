package org.kith.notices;

import java.time.ZoneId;
import org.kith.conferences.ClaimFacts;

/** A reminder whose time has come. @param once so that it is posted once; @param school by whose clock the meeting is */
record DueReminder(String once, ClaimFacts claim, ZoneId school) {}
