package org.kith.page;

/** A reader met a mistake of ours; what it was stands in the log. */
public record BugShown() {}
