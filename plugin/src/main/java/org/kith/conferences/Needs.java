package org.kith.conferences;

import java.util.Optional;

/**
 * What a family needs in order to come.
 *
 * @param interpreter BCP 47 tag of the language to interpret; empty for none
 * @param childcare ages of the children to be minded, in the family's words, or {@link #AGES_UNSAID}; empty for none
 * @param ride to school and back
 * @param stepFree a way in without steps
 * @param secondHome a seat for somebody of the child's other home
 */
public record Needs(String interpreter, String childcare, boolean ride, boolean stepFree, boolean secondHome) {

    public static final int LONGEST_LANGUAGE = 35;
    public static final int LONGEST_AGES = 60;

    /** Children are to be minded, of whatever age. */
    public static final String AGES_UNSAID = "?";

    public static final Needs NONE = new Needs("", "", false, false, false);

    public boolean any() {
        return !equals(NONE);
    }

    /** Children are to be minded. */
    public boolean minding() {
        return !childcare.isEmpty();
    }

    /** Of the children to be minded, if they were said. */
    public Optional<String> ages() {
        return Optional.of(childcare).filter(said -> minding() && !said.equals(AGES_UNSAID));
    }
}
