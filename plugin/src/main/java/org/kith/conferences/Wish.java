package org.kith.conferences;

/**
 * What a family says with its booking.
 *
 * @param topic what it would like to talk about, in its own words; may be empty
 * @param phone under which number it is called; empty where one does not meet by phone
 */
public record Wish(Needs needs, String topic, String phone) {

    public static final int LONGEST_TOPIC = 500;
    public static final int LONGEST_PHONE = 40;
    private static final int SHOWN_DIGITS = 4;

    public static final Wish NONE = new Wish(Needs.NONE, "");

    /** Nobody is called. */
    public Wish(Needs needs, String topic) {
        this(needs, topic, "");
    }

    /** By which a family knows its number again, and nobody else learns it: the last digits. Empty if there is none. */
    public String phoneEnd() {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - SHOWN_DIGITS));
    }

    /** To be read in time by whoever meets them. */
    public boolean isTooLong() {
        return topic.length() > LONGEST_TOPIC;
    }

    public Wish calling(String number) {
        return new Wish(needs, topic, number);
    }
}
