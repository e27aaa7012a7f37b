package org.kith.conferences;

/**
 * What a family needs in order to come.
 *
 * @param interpreter BCP 47 tag of the language to interpret; empty for none
 * @param childcare ages of the children to be minded, in the family's words; empty for none
 * @param ride to school and back
 * @param stepFree a way in without steps
 * @param secondHome a seat for somebody of the child's other home
 */
public record Needs(String interpreter, String childcare, boolean ride, boolean stepFree, boolean secondHome) {

    public static final int LONGEST_LANGUAGE = 35;
    public static final int LONGEST_AGES = 60;
    public static final Needs NONE = new Needs("", "", false, false, false);

    public boolean any() {
        return !equals(NONE);
    }
}
