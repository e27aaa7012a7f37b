package org.kith.families;

/** Somebody whom no LMS knows. @param number the school's own; empty if it gave none */
public record Newcomer(String name, String number) {}
