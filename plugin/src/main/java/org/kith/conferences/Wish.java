package org.kith.conferences;

/** What a family says with its booking. @param topic what it would like to talk about, in its own words; may be empty */
public record Wish(Needs needs, String topic) {

    public static final int LONGEST_TOPIC = 500;
    public static final Wish NONE = new Wish(Needs.NONE, "");
}
