package org.kith.households;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address or a phone number, tidied up.
 *
 * @param text e-mail in small letters; of a phone number its digits, with a leading + if it had one
 */
public record Address(Channel channel, String text) {

    private static final int LONGEST = 255;

    /** What a mail server takes; whether somebody reads there is another question (RFC 5321 section 4.1.2, without quoted names). */
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** Between the shortest numbers in use and the longest of ITU-T E.164. */
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{6,15}");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s().\\-/\\u2010-\\u2015\\u00a0]");

    private static final int DIGITS_ASKED_FOR = 4;

    /**
     * @throws NoEmailAddress if it is none
     * @throws NoPhoneNumber if it is none
     */
    public Address {
        text = channel == Channel.EMAIL
                ? text.strip().toLowerCase(Locale.ROOT)
                : BETWEEN_DIGITS.matcher(text).replaceAll("");
        Pattern form = channel == Channel.EMAIL ? EMAIL : PHONE;
        if (text.length() > LONGEST || !form.matcher(text).matches()) {
            throw channel == Channel.EMAIL ? new NoEmailAddress() : new NoPhoneNumber();
        }
    }

    public static Address email(String text) {
        return new Address(Channel.EMAIL, text);
    }

    public static Address phone(String text) {
        return new Address(Channel.PHONE, text);
    }

    /** Of a phone number, what its owner is asked for. */
    public String lastDigits() {
        return text.substring(text.length() - DIGITS_ASKED_FOR);
    }
}
