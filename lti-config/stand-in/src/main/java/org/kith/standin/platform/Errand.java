package org.kith.standin.platform;

import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/** Somebody opens something somewhere. */
public record Errand(Person person, Place place, Target target, Link link) {}
