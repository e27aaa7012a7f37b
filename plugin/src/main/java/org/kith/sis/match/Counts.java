package org.kith.sis.match;

/**
 * What a list does, or has done.
 *
 * @param guardians people who come in
 * @param links made or taken up
 * @param changed lines that add something to what is there
 * @param same lines that say what is there already
 * @param asked lines that wait for an answer
 * @param conflicts lines that stand against what is there
 * @param leftOut lines that cannot be read, or shall not
 */
public record Counts(int guardians, int links, int changed, int same, int asked, int conflicts, int leftOut) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    public int toDo() {
        return links + changed;
    }

    public int all() {
        return links + changed + same + asked + conflicts + leftOut;
    }
}
