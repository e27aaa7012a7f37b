package org.kith.families;

import org.kith.households.Link;
import org.kith.households.Rights;

/** A child as its guardian knows it, in whatever course. */
public record Child(Named named, Link link, Rights rights) {}
