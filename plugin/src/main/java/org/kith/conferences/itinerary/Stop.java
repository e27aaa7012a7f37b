package org.kith.conferences.itinerary;

/** What is sought at the time proposed for it. */
public record Stop(Sought sought, FreeTime time) {}
