package org.kith.standin.platform;

import java.time.Instant;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/** A launch that somebody has asked for by a click and that the tool has not fetched yet. */
public record PreparedLaunch(String id, Person person, Place place, Target target, Instant preparedAt) {}
