package org.kith.background;

/** Something to be done behind the scenes. @param name for the log: what it is about, with ids, and nobody's name */
public record Task(String name, Lane lane, Runnable work) {}
