package org.kith.imports;

/** How many lines of a file do what. @param leftOut bad lines */
public record Counts(int added, int changed, int same, int leftOut) {

    /** Lines that change something. */
    public int toDo() {
        return added + changed;
    }

    public int good() {
        return added + changed + same;
    }

    public int all() {
        return added + changed + same + leftOut;
    }
}
